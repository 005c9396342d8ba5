import type { VendorEntry } from "../entry.ts";

export const recurly = {
  vendor: "Recurly",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/recurly", checked: "2026-11-22" },
  tools: [
    {
      id: "recurly",
      name: { en: "Recurly", zh: null },
      category: "finance",
      domains: ["recurly.com"],
      cases: ["app.recurly.com"],
    },
  ],
} as const satisfies VendorEntry;
