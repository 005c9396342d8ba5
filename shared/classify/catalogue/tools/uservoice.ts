import type { VendorEntry } from "../entry.ts";

export const uservoice = {
  vendor: "UserVoice",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/uservoice", checked: "2026-11-22" },
  tools: [
    {
      id: "uservoice",
      name: { en: "UserVoice", zh: null },
      category: "support",
      domains: ["uservoice.com"],
      cases: ["app.uservoice.com"],
    },
  ],
} as const satisfies VendorEntry;
