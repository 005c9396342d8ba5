import type { VendorEntry } from "../entry.ts";

export const zozo = {
  vendor: "ZOZO, Inc.",
  seat: { value: "JP", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/JPX.csv#3092.T", checked: "2026-11-25" },
  tools: [
    {
      id: "zozo",
      name: { en: "ZOZOTOWN", zh: null },
      category: "commerce",
      domains: ["zozo.jp"],
      cases: ["zozo.jp"],
    },
  ],
} as const satisfies VendorEntry;
