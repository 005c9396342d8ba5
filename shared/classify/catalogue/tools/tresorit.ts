import type { VendorEntry } from "../entry.ts";

export const tresorit = {
  vendor: "Tresorit",
  seat: { value: "CH", source: "https://github.com/uscneps/Awesome-European-Tech/blob/main/README.md#cloud", checked: "2026-11-25" },
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
