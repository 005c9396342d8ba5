import type { VendorEntry } from "../entry.ts";

export const travelsky = {
  vendor: "TravelSky Technology Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#0696.HK", checked: "2026-11-25" },
  tools: [
    {
      id: "travelsky",
      name: { en: "TravelSky", zh: "中国航信" },
      category: "travel",
      domains: ["travelsky.com", "travelsky.com.cn"],
      cases: ["travelsky.com", "travelsky.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
