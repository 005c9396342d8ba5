import type { VendorEntry } from "../entry.ts";

export const weimob = {
  vendor: "Weimob Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#2013.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "weimob",
      name: { en: "Weimob", zh: "微盟" },
      category: "commerce",
      domains: ["weimob.com"],
      cases: ["app.weimob.com"],
    },
  ],
} as const satisfies VendorEntry;
