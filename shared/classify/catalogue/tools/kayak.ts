import type { VendorEntry } from "../entry.ts";

export const kayak = {
  vendor: "KAYAK",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/kayak", checked: "2026-11-22" },
  tools: [
    {
      id: "kayak",
      name: { en: "KAYAK", zh: null },
      category: "travel",
      domains: ["kayak.com"],
      cases: ["app.kayak.com"],
    },
  ],
} as const satisfies VendorEntry;
