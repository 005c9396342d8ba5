import type { VendorEntry } from "../entry.ts";

export const kyriba = {
  vendor: "Kyriba",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/kyriba", checked: "2026-11-22" },
  tools: [
    {
      id: "kyriba",
      name: { en: "Kyriba", zh: null },
      category: "finance",
      domains: ["kyriba.com"],
      cases: ["app.kyriba.com"],
    },
  ],
} as const satisfies VendorEntry;
