import type { VendorEntry } from "../entry.ts";

export const emag = {
  vendor: "Dante International S.A.",
  seat: { value: "RO", source: "https://github.com/OpenTermsArchive/p2b-compliance-versions/blob/main/eMAG/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "emag",
      name: { en: "eMAG", zh: null },
      category: "commerce",
      domains: ["emag.ro"],
      cases: ["emag.ro", "marketplace.emag.ro"],
    },
  ],
} as const satisfies VendorEntry;
