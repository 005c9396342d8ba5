import type { VendorEntry } from "../entry.ts";

export const nextdoor = {
  vendor: "Nextdoor",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/nextdoor", checked: "2026-11-22" },
  tools: [
    {
      id: "nextdoor",
      name: { en: "Nextdoor", zh: null },
      category: "social",
      domains: ["nextdoor.com"],
      cases: ["app.nextdoor.com"],
    },
  ],
} as const satisfies VendorEntry;
