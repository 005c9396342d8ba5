import type { VendorEntry } from "../entry.ts";

export const bitwarden = {
  vendor: "Bitwarden",
  seat: { value: "US", source: "https://github.com/TheMorpheus407/european-alternatives/blob/baee8a45860d47737b571c9153b99923a7e4fd57/src/data/researchAlternatives.ts#bitwarden", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Bitwarden/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "bitwarden",
      name: { en: "Bitwarden", zh: null },
      category: "security",
      domains: ["bitwarden.com"],
      cases: ["app.bitwarden.com"],
    },
  ],
} as const satisfies VendorEntry;
