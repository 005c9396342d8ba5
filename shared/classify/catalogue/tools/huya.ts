import type { VendorEntry } from "../entry.ts";

export const huya = {
  vendor: "HUYA Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#HY5A.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "huya",
      name: { en: "Huya Live", zh: "虎牙直播" },
      category: "video",
      domains: ["huya.com"],
      cases: ["app.huya.com"],
    },
  ],
} as const satisfies VendorEntry;
