import type { VendorEntry } from "../entry.ts";

export const infomaniak = {
  vendor: "Infomaniak",
  seat: { value: "CH", source: "https://github.com/TheMorpheus407/european-alternatives/blob/baee8a45860d47737b571c9153b99923a7e4fd57/src/data/researchAlternatives.ts#infomaniak", checked: "2026-11-22" },
  tools: [
    {
      id: "infomaniak",
      name: { en: "Infomaniak", zh: null },
      category: "cloud",
      domains: ["infomaniak.com"],
      cases: ["app.infomaniak.com"],
    },
  ],
} as const satisfies VendorEntry;
