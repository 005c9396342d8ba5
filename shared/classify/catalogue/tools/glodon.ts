import type { VendorEntry } from "../entry.ts";

export const glodon = {
  vendor: "Glodon Company Limited",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#002410.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "glodon",
      name: { en: "Glodon", zh: "广联达" },
      category: "design",
      domains: ["glodon.com"],
      cases: ["app.glodon.com"],
    },
  ],
} as const satisfies VendorEntry;
