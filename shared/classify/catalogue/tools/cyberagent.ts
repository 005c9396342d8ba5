import type { VendorEntry } from "../entry.ts";

export const cyberagent = {
  vendor: "CyberAgent, Inc.",
  seat: { value: "JP", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/JPX.csv#4751.T", checked: "2026-11-22" },
  tools: [
    {
      id: "cyberagent",
      name: { en: "CyberAgent", zh: null },
      category: "advertising",
      domains: ["cyberagent.co.jp"],
      cases: ["cyberagent.co.jp"],
    },
  ],
} as const satisfies VendorEntry;
