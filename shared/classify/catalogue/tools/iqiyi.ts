import type { VendorEntry } from "../entry.ts";

export const iqiyi = {
  vendor: "iQIYI, Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MUN.csv#IQ8.MU", checked: "2026-11-22" },
  tools: [
    {
      id: "iqiyi",
      name: { en: "iQIYI", zh: "爱奇艺" },
      category: "video",
      domains: ["iqiyi.com"],
      cases: ["app.iqiyi.com"],
    },
  ],
} as const satisfies VendorEntry;
