import type { VendorEntry } from "../entry.ts";

export const venustech = {
  vendor: "Venustech Group Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#002439.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "venustech",
      name: { en: "Venustech", zh: "启明星辰" },
      category: "security",
      domains: ["venustech.com.cn"],
      cases: ["venustech.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
