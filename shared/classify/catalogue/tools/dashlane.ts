import type { VendorEntry } from "../entry.ts";

export const dashlane = {
  vendor: "Dashlane",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/dashlane", checked: "2026-11-22" },
  tools: [
    {
      id: "dashlane",
      name: { en: "Dashlane", zh: null },
      category: "security",
      domains: ["dashlane.com"],
      cases: ["app.dashlane.com"],
    },
  ],
} as const satisfies VendorEntry;
