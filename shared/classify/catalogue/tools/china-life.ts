import type { VendorEntry } from "../entry.ts";

export const chinaLife = {
  vendor: "China Life Insurance Company Limited",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#LFCN.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "china-life",
      name: { en: "China Life", zh: "中国人寿" },
      category: "finance",
      domains: ["e-chinalife.com"],
      cases: ["app.e-chinalife.com"],
    },
  ],
} as const satisfies VendorEntry;
