import type { VendorEntry } from "../entry.ts";

export const mapbox = {
  vendor: "Mapbox",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/mapbox", checked: "2026-11-22" },
  tools: [
    {
      id: "mapbox",
      name: { en: "Mapbox", zh: null },
      category: "developer",
      domains: ["mapbox.com"],
      cases: ["app.mapbox.com"],
    },
  ],
} as const satisfies VendorEntry;
