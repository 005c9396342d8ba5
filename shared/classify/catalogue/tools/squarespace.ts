import type { VendorEntry } from "../entry.ts";

export const squarespace = {
  vendor: "Squarespace",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/squarespace", checked: "2026-11-22" },
  tools: [
    {
      id: "squarespace",
      name: { en: "Squarespace", zh: null },
      category: "website",
      domains: ["squarespace.com", "sqspcdn.com"],
      cases: ["app.squarespace.com", "sqspcdn.com"],
    },
  ],
} as const satisfies VendorEntry;
