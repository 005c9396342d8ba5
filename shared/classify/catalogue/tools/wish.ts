import type { VendorEntry } from "../entry.ts";

export const wish = {
  vendor: "Wish US Holdings LLC",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/p2b-compliance-versions/blob/main/Wish/Marketplace%20Sellers%20Conditions.md", checked: "2026-11-25" },
  tools: [
    {
      id: "wish",
      name: { en: "Wish", zh: null },
      category: "commerce",
      domains: ["wish.com"],
      cases: ["app.wish.com"],
    },
  ],
} as const satisfies VendorEntry;
