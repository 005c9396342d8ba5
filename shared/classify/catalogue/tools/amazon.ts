import type { VendorEntry } from "../entry.ts";

export const amazon = {
  vendor: "Amazon.com, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#AMZ.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "amazon",
      name: { en: "Amazon Seller Central", zh: "亚马逊卖家平台" },
      category: "commerce",
      domains: ["amazon.com", "amazon.co.jp", "amazon.de", "amazon.co.uk", "media-amazon.com"],
      cases: ["app.amazon.com", "amazon.co.jp", "amazon.de", "amazon.co.uk", "media-amazon.com"],
    },
  ],
} as const satisfies VendorEntry;
