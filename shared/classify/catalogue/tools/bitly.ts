import type { VendorEntry } from "../entry.ts";

export const bitly = {
  vendor: "Bitly",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/bitly", checked: "2026-11-22" },
  tools: [
    {
      id: "bitly",
      name: { en: "Bitly", zh: null },
      category: "marketing",
      domains: ["bitly.com", "bit.ly"],
      cases: ["app.bitly.com", "bit.ly"],
    },
  ],
} as const satisfies VendorEntry;
