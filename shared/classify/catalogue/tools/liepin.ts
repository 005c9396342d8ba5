import type { VendorEntry } from "../entry.ts";

export const liepin = {
  vendor: "Tongdao Liepin Group",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#6100.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "liepin",
      name: { en: "Liepin", zh: "猎聘" },
      category: "recruiting",
      domains: ["liepin.com"],
      cases: ["app.liepin.com"],
    },
  ],
} as const satisfies VendorEntry;
