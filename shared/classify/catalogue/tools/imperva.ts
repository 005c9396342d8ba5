import type { VendorEntry } from "../entry.ts";

export const imperva = {
  vendor: "Imperva",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/imperva", checked: "2026-11-22" },
  tools: [
    {
      id: "imperva",
      name: { en: "Imperva", zh: null },
      category: "security",
      domains: ["imperva.com", "incapsula.com"],
      cases: ["app.imperva.com", "incapsula.com"],
    },
  ],
} as const satisfies VendorEntry;
