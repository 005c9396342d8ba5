import type { VendorEntry } from "../entry.ts";

export const autohome = {
  vendor: "Autohome Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#2518.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "autohome",
      name: { en: "Autohome", zh: "汽车之家" },
      category: "commerce",
      domains: ["autohome.com.cn"],
      cases: ["autohome.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
