import type { VendorEntry } from "../entry.ts";

export const tresorit = {
  vendor: "Tresorit",
  seat: { value: "CH", source: "https://github.com/TheMorpheus407/european-alternatives/blob/20c91070928a6b7cda243629f9b79cdae319102e/src/data/manualAlternatives.ts#tresorit", checked: "2026-11-22" },
  contracting: { value: "CH", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Tresorit/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "tresorit",
      name: { en: "Tresorit", zh: null },
      category: "storage",
      domains: ["tresorit.com"],
      cases: ["app.tresorit.com"],
    },
  ],
} as const satisfies VendorEntry;
