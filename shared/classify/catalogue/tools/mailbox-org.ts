import type { VendorEntry } from "../entry.ts";

export const mailboxOrg = {
  vendor: "mailbox.org",
  seat: { value: "DE", source: "https://github.com/TheMorpheus407/european-alternatives/blob/baee8a45860d47737b571c9153b99923a7e4fd57/src/data/researchAlternatives.ts#mailbox-org", checked: "2026-11-22" },
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
