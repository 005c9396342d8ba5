import type { VendorEntry } from "../entry.ts";

export const on24 = {
  vendor: "ON24",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/on24", checked: "2026-11-22" },
  tools: [
    {
      id: "on24",
      name: { en: "ON24", zh: null },
      category: "marketing",
      domains: ["on24.com"],
      cases: ["app.on24.com"],
    },
  ],
} as const satisfies VendorEntry;
