import type { VendorEntry } from "../entry.ts";

export const topsec = {
  vendor: "Topsec Technologies Group Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#002212.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "topsec",
      name: { en: "Topsec", zh: "天融信" },
      category: "security",
      domains: ["topsec.com.cn"],
      cases: ["topsec.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
