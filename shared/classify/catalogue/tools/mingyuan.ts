import type { VendorEntry } from "../entry.ts";

export const mingyuan = {
  vendor: "Ming Yuan Cloud Group Holdings Limited",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#0909.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "mingyuan",
      name: { en: "Mingyuan Cloud", zh: "明源云" },
      category: "erp",
      domains: ["mingyuanyun.com"],
      cases: ["app.mingyuanyun.com"],
    },
  ],
} as const satisfies VendorEntry;
