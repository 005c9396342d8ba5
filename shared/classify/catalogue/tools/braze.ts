import type { VendorEntry } from "../entry.ts";

export const braze = {
  vendor: "Braze (Appboy)",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/appboy", checked: "2026-11-22" },
  tools: [
    {
      id: "braze",
      name: { en: "Braze", zh: null },
      category: "marketing",
      domains: ["braze.com", "braze.eu", "appboy.com"],
      regions: "braze",
      cases: ["braze.com", "braze.eu", "appboy.com"],
    },
  ],
} as const satisfies VendorEntry;
