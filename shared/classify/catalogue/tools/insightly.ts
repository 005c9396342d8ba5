import type { VendorEntry } from "../entry.ts";

export const insightly = {
  vendor: "Insightly",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/insightly", checked: "2026-11-22" },
  tools: [
    {
      id: "insightly",
      name: { en: "Insightly", zh: null },
      category: "crm",
      domains: ["insightly.com", "insight.ly"],
      cases: ["app.insightly.com", "insight.ly"],
    },
  ],
} as const satisfies VendorEntry;
