import type { VendorEntry } from "../entry.ts";

export const hkt = {
  vendor: "HKT Limited",
  seat: { value: "HK", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#6823.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "hkt",
      name: { en: "HKT", zh: "香港电讯" },
      category: "cloud",
      domains: ["hkt.com"],
      cases: ["app.hkt.com"],
    },
  ],
} as const satisfies VendorEntry;
