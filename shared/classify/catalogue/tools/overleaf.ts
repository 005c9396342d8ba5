import type { VendorEntry } from "../entry.ts";

export const overleaf = {
  vendor: "Digital Science UK Limited",
  seat: { value: "GB", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Overleaf/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "overleaf",
      name: { en: "Overleaf", zh: null },
      category: "documents",
      domains: ["overleaf.com", "sharelatex.com"],
      cases: ["overleaf.com", "sharelatex.com", "www.overleaf.com"],
    },
  ],
} as const satisfies VendorEntry;
