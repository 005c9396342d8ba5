import type { VendorEntry } from "../entry.ts";

export const greenhouse = {
  vendor: "Greenhouse",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/greenhouse-software", checked: "2026-11-22" },
  tools: [
    {
      id: "greenhouse",
      name: { en: "Greenhouse", zh: null },
      category: "recruiting",
      domains: ["greenhouse.io"],
      cases: ["app.greenhouse.io"],
    },
  ],
} as const satisfies VendorEntry;
