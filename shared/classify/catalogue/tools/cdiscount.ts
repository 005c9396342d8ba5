import type { VendorEntry } from "../entry.ts";

export const cdiscount = {
  vendor: "Cdiscount",
  seat: { value: "FR", source: "https://github.com/datenanfragen/data/blob/master/companies/cdiscount.json", checked: "2026-11-25" },
  tools: [
    {
      id: "cdiscount",
      name: { en: "Cdiscount", zh: null },
      category: "commerce",
      domains: ["cdiscount.com"],
      cases: ["cdiscount.com"],
    },
  ],
} as const satisfies VendorEntry;
