import type { VendorEntry } from "../entry.ts";

export const shopify = {
  vendor: "Shopify Inc.",
  seat: { value: "CA", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/TOR.csv#SHOP.TO", checked: "2026-11-22" },
  contracting: { value: "SG", source: "https://shop.app/terms-of-service", checked: "2026-11-22" },
  tools: [
    {
      id: "shopify",
      name: { en: "Shopify", zh: null },
      category: "commerce",
      domains: ["shopify.com", "myshopify.com", "shopifycloud.com", "shopifycdn.net", "shop.app", "shopifycdn.com", "shopifysvc.com"],
      cases: ["example.myshopify.com", "shopify.com", "shopifycloud.com", "shopifycdn.net", "shop.app", "shopifycdn.com", "shopifysvc.com"],
    },
  ],
} as const satisfies VendorEntry;
