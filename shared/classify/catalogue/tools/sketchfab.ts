import type { VendorEntry } from "../entry.ts";

export const sketchfab = {
  vendor: "Sketchfab, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Sketchfab/Terms%20of%20Service.md", checked: "2026-11-25" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Sketchfab/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "sketchfab",
      name: { en: "Sketchfab", zh: null },
      category: "design",
      domains: ["sketchfab.com"],
      cases: ["sketchfab.com"],
    },
  ],
} as const satisfies VendorEntry;
