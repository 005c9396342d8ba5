import type { VendorEntry } from "../entry.ts";

export const idealo = {
  vendor: "idealo internet GmbH",
  seat: { value: "DE", source: "https://github.com/OpenTermsArchive/p2b-compliance-versions/blob/main/idealo/Marketplace%20Sellers%20Conditions.md", checked: "2026-11-25" },
  tools: [
    {
      id: "idealo",
      name: { en: "idealo", zh: null },
      category: "commerce",
      domains: ["idealo.de"],
      cases: ["idealo.de"],
    },
  ],
} as const satisfies VendorEntry;
