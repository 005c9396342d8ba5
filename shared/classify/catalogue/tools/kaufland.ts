import type { VendorEntry } from "../entry.ts";

export const kaufland = {
  vendor: "Kaufland e-commerce GmbH",
  seat: { value: "DE", source: "https://github.com/OpenTermsArchive/p2b-compliance-versions/blob/main/kaufland.de/Commercial%20Terms.md", checked: "2026-11-25" },
  tools: [
    {
      id: "kaufland",
      name: { en: "Kaufland Global Marketplace", zh: null },
      category: "commerce",
      domains: ["kaufland.de", "kauflandglobalmarketplace.com"],
      cases: ["kaufland.de", "kauflandglobalmarketplace.com"],
    },
  ],
} as const satisfies VendorEntry;
