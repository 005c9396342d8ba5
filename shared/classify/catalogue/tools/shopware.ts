import type { VendorEntry } from "../entry.ts";

export const shopware = {
  vendor: "Shopware",
  seat: { value: "DE", source: "https://github.com/uscneps/Awesome-European-Tech/blob/main/README.md#e-commerce-platforms", checked: "2026-11-25" },
  tools: [
    {
      id: "shopware",
      name: { en: "Shopware", zh: null },
      category: "commerce",
      domains: ["shopware.com"],
      cases: ["app.shopware.com"],
    },
  ],
} as const satisfies VendorEntry;
