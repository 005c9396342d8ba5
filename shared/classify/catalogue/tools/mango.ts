import type { VendorEntry } from "../entry.ts";

export const mango = {
  vendor: "Mango Excellent Media Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#300413.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "mango-tv",
      name: { en: "Mango TV", zh: "芒果TV" },
      category: "video",
      domains: ["mgtv.com"],
      cases: ["app.mgtv.com"],
    },
  ],
} as const satisfies VendorEntry;
