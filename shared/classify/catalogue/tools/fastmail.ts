import type { VendorEntry } from "../entry.ts";

export const fastmail = {
  vendor: "Fastmail Pty Ltd",
  seat: { value: "AU", source: "https://github.com/datenanfragen/data/blob/master/companies/fastmail.json", checked: "2026-11-22" },
  tools: [
    {
      id: "fastmail",
      name: { en: "Fastmail", zh: null },
      category: "mail",
      domains: ["fastmail.com", "messagingengine.com"],
      cases: ["app.fastmail.com", "messagingengine.com"],
    },
  ],
} as const satisfies VendorEntry;
