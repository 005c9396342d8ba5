import type { VendorEntry } from "../entry.ts";

export const shopware = {
  vendor: "Shopware",
  seat: { value: "DE", source: "https://github.com/TheMorpheus407/european-alternatives/blob/baee8a45860d47737b571c9153b99923a7e4fd57/src/data/researchAlternatives.ts#shopware", checked: "2026-11-22" },
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
