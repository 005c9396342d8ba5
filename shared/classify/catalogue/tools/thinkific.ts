import type { VendorEntry } from "../entry.ts";

export const thinkific = {
  vendor: "Thinkific Labs Inc.",
  seat: { value: "CA", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/TOR.csv#THNC.TO", checked: "2026-11-22" },
  tools: [
    {
      id: "thinkific",
      name: { en: "Thinkific", zh: null },
      category: "learning",
      domains: ["thinkific.com"],
      cases: ["app.thinkific.com"],
    },
  ],
} as const satisfies VendorEntry;
