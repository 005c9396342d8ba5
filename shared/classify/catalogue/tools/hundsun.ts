import type { VendorEntry } from "../entry.ts";

export const hundsun = {
  vendor: "Hundsun Technologies Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#600570.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "hundsun",
      name: { en: "Hundsun", zh: "恒生电子" },
      category: "finance",
      domains: ["hundsun.com"],
      cases: ["app.hundsun.com"],
    },
  ],
} as const satisfies VendorEntry;
