import type { VendorEntry } from "../entry.ts";

export const walmart = {
  vendor: "Walmart Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#WMT.DE", checked: "2026-11-25" },
  tools: [
    {
      id: "walmart",
      name: { en: "Walmart Marketplace", zh: "沃尔玛全球电商" },
      category: "commerce",
      domains: ["walmart.com"],
      cases: ["walmart.com", "seller.walmart.com", "marketplace.walmart.com"],
    },
  ],
} as const satisfies VendorEntry;
