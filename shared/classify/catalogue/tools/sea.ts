import type { VendorEntry } from "../entry.ts";

export const sea = {
  vendor: "Sea Limited",
  seat: { value: "SG", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#SEN.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "shopee",
      name: { en: "Shopee", zh: "虾皮" },
      category: "commerce",
      domains: ["shopee.com", "shopee.sg", "shopee.tw"],
      cases: ["seller.shopee.com", "shopee.sg", "shopee.tw"],
    },
  ],
} as const satisfies VendorEntry;
