import type { VendorEntry } from "../entry.ts";

export const cybozu = {
  vendor: "Cybozu, Inc.",
  seat: { value: "JP", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/JPX.csv#4776.T", checked: "2026-11-22" },
  tools: [
    {
      id: "cybozu",
      name: { en: "Cybozu kintone and Garoon", zh: "才望子（海外）" },
      category: "developer",
      domains: ["kintone.com", "cybozu.com"],
      cases: ["app.kintone.com", "cybozu.com"],
    },
  ],
} as const satisfies VendorEntry;
