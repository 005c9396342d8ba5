import type { VendorEntry } from "../entry.ts";

export const mailboxOrg = {
  vendor: "mailbox.org",
  seat: { value: "DE", source: "https://github.com/uscneps/Awesome-European-Tech/blob/main/README.md#mail-providers", checked: "2026-11-25" },
  tools: [
    {
      id: "mailbox-org",
      name: { en: "mailbox.org", zh: null },
      category: "mail",
      domains: ["mailbox.org"],
      cases: ["app.mailbox.org"],
    },
  ],
} as const satisfies VendorEntry;
