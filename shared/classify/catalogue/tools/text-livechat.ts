import type { VendorEntry } from "../entry.ts";

export const textLivechat = {
  vendor: "LiveChat Software S.A.",
  seat: { value: "PL", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0QTE.L", checked: "2026-11-22" },
  tools: [
    {
      id: "livechat",
      name: { en: "LiveChat", zh: null },
      category: "support",
      domains: ["livechat.com", "livechatinc.com"],
      cases: ["livechat.com", "livechatinc.com"],
    },
  ],
} as const satisfies VendorEntry;
