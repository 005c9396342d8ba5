import type { VendorEntry } from "../entry.ts";

export const stockx = {
  vendor: "StockX",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L687", checked: "2026-11-25" },
  tools: [
    {
      id: "stockx",
      name: { en: "StockX", zh: null },
      category: "commerce",
      domains: ["stockx.com"],
      cases: ["stockx.com"],
    },
  ],
} as const satisfies VendorEntry;
