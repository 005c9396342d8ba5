import type { VendorEntry } from "../entry.ts";

export const openx = {
  vendor: "OpenX",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/openx", checked: "2026-11-22" },
  tools: [
    {
      id: "openx",
      name: { en: "OpenX", zh: null },
      category: "advertising",
      domains: ["openx.com", "openx.net"],
      cases: ["app.openx.com", "openx.net"],
    },
  ],
} as const satisfies VendorEntry;
