import type { VendorEntry } from "../entry.ts";

export const tradingview = {
  vendor: "TradingView",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L491", checked: "2026-11-25" },
  tools: [
    {
      id: "tradingview",
      name: { en: "TradingView", zh: null },
      category: "finance",
      domains: ["tradingview.com"],
      cases: ["tradingview.com"],
    },
  ],
} as const satisfies VendorEntry;
