import type { VendorEntry } from "../entry.ts";

export const newcapec = {
  vendor: "Newcapec Electronics Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#300248.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "newcapec",
      name: { en: "Newcapec", zh: "新开普" },
      category: "learning",
      domains: ["newcapec.com.cn"],
      cases: ["newcapec.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
