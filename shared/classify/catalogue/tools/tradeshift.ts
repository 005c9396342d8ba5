import type { VendorEntry } from "../entry.ts";

export const tradeshift = {
  vendor: "Tradeshift",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L915", checked: "2026-11-25" },
  tools: [
    {
      id: "tradeshift",
      name: { en: "Tradeshift", zh: null },
      category: "finance",
      domains: ["tradeshift.com"],
      cases: ["tradeshift.com"],
    },
  ],
} as const satisfies VendorEntry;
