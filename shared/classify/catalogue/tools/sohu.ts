import type { VendorEntry } from "../entry.ts";

export const sohu = {
  vendor: "Sohu.com Limited",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MUN.csv#2SU.MU", checked: "2026-11-22" },
  tools: [
    {
      id: "sohu",
      name: { en: "Sohu and Sohu Mail", zh: "搜狐" },
      category: "mail",
      domains: ["sohu.com"],
      cases: ["app.sohu.com"],
    },
  ],
} as const satisfies VendorEntry;
