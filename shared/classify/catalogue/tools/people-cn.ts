import type { VendorEntry } from "../entry.ts";

export const peopleCn = {
  vendor: "People.cn CO., LTD",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#603000.SS", checked: "2026-11-25" },
  tools: [
    {
      id: "people-cn",
      name: { en: "People's Daily Online", zh: "人民网" },
      category: "social",
      domains: ["people.com.cn", "people.cn"],
      cases: ["people.com.cn", "people.cn"],
    },
  ],
} as const satisfies VendorEntry;
