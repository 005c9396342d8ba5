import type { VendorEntry } from "../entry.ts";

export const sea = {
  vendor: "Sea Limited",
  seat: { value: "SG", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#SEN.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "shopee",
      name: { en: "Shopee", zh: "虾皮" },
      category: "commerce",
      domains: ["shopee.com", "shopee.sg", "shopee.tw", "shopee.com.my", "shopee.co.th", "shopee.vn", "shopee.ph", "shopee.co.id", "shopee.com.br", "shopeemobile.com"],
      cases: ["seller.shopee.com", "shopee.sg", "shopee.tw", "seller.shopee.com.my", "seller.shopee.co.th", "banhang.shopee.vn", "seller.shopee.ph", "seller.shopee.co.id", "seller.shopee.com.br", "shopeemobile.com"],
    },
  ],
} as const satisfies VendorEntry;
