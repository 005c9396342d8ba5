import type { VendorEntry } from "../entry.ts";

export const icims = {
  vendor: "iCIMS",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/icims", checked: "2026-11-22" },
  tools: [
    {
      id: "icims",
      name: { en: "iCIMS", zh: null },
      category: "recruiting",
      domains: ["icims.com"],
      cases: ["app.icims.com"],
    },
  ],
} as const satisfies VendorEntry;
