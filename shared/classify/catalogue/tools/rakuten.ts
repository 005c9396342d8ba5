import type { VendorEntry } from "../entry.ts";

export const rakuten = {
  vendor: "Rakuten Group, Inc.",
  seat: { value: "JP", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/JPX.csv#4755.T", checked: "2026-11-22" },
  tools: [
    {
      id: "rakuten",
      name: { en: "Rakuten", zh: "乐天" },
      category: "advertising",
      domains: ["rakuten.com", "rakuten.co.jp"],
      cases: ["app.rakuten.com", "rakuten.co.jp"],
    },
  ],
} as const satisfies VendorEntry;
