import type { VendorEntry } from "../entry.ts";

export const pinduoduo = {
  vendor: "Pinduoduo Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#9PDA.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "pinduoduo",
      name: { en: "Pinduoduo", zh: "拼多多" },
      category: "commerce",
      domains: ["pinduoduo.com", "yangkeduo.com"],
      cases: ["app.pinduoduo.com", "yangkeduo.com"],
    },
  ],
} as const satisfies VendorEntry;
