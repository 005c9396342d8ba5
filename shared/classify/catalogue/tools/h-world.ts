import type { VendorEntry } from "../entry.ts";

export const hWorld = {
  vendor: "H World Group Limited",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#1179.HK", checked: "2026-11-25" },
  tools: [
    {
      id: "h-world",
      name: { en: "H World", zh: "华住" },
      category: "travel",
      domains: ["huazhu.com"],
      cases: ["huazhu.com"],
    },
  ],
} as const satisfies VendorEntry;
