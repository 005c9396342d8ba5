import type { VendorEntry } from "../entry.ts";

export const lovable = {
  vendor: "Lovable Labs AB",
  seat: { value: "SE", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Lovable/Privacy%20Policy.md", checked: "2026-11-25" },
  tools: [
    {
      id: "lovable",
      name: { en: "Lovable", zh: null },
      category: "ai",
      domains: ["lovable.dev", "lovable.app"],
      cases: ["app.lovable.dev", "lovable.app"],
    },
  ],
} as const satisfies VendorEntry;
