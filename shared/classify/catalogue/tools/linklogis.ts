import type { VendorEntry } from "../entry.ts";

export const linklogis = {
  vendor: "Linklogis Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#9959.HK", checked: "2026-11-25" },
  tools: [
    {
      id: "linklogis",
      name: { en: "Linklogis", zh: "联易融" },
      category: "finance",
      domains: ["linklogis.com"],
      cases: ["linklogis.com"],
    },
  ],
} as const satisfies VendorEntry;
