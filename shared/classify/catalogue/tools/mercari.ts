import type { VendorEntry } from "../entry.ts";

export const mercari = {
  vendor: "Mercari, Inc.",
  seat: { value: "JP", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/JPX.csv#4385.T", checked: "2026-11-25" },
  tools: [
    {
      id: "mercari",
      name: { en: "Mercari", zh: null },
      category: "commerce",
      domains: ["mercari.com", "mercari.jp"],
      cases: ["mercari.com", "mercari.jp", "jp.mercari.com"],
    },
  ],
} as const satisfies VendorEntry;
