import type { VendorEntry } from "../entry.ts";

export const vipshop = {
  vendor: "Vipshop Holdings Limited",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#VIPSN.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "vipshop",
      name: { en: "Vipshop", zh: "唯品会" },
      category: "commerce",
      domains: ["vip.com"],
      cases: ["app.vip.com"],
    },
  ],
} as const satisfies VendorEntry;
