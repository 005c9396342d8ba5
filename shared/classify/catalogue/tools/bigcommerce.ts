import type { VendorEntry } from "../entry.ts";

export const bigcommerce = {
  vendor: "BigCommerce Holdings, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/NGM.csv#BIGC", checked: "2026-11-22" },
  tools: [
    {
      id: "bigcommerce",
      name: { en: "BigCommerce", zh: null },
      category: "commerce",
      domains: ["bigcommerce.com", "mybigcommerce.com"],
      cases: ["app.bigcommerce.com", "mybigcommerce.com"],
    },
  ],
} as const satisfies VendorEntry;
