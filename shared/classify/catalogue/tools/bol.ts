import type { VendorEntry } from "../entry.ts";

export const bol = {
  vendor: "bol.com b.v.",
  seat: { value: "NL", source: "https://github.com/OpenTermsArchive/p2b-compliance-versions/blob/main/bol.com/Marketplace%20Sellers%20Conditions.md", checked: "2026-11-25" },
  tools: [
    {
      id: "bol",
      name: { en: "bol", zh: null },
      category: "commerce",
      domains: ["bol.com"],
      cases: ["bol.com", "partner.bol.com"],
    },
  ],
} as const satisfies VendorEntry;
