import type { VendorEntry } from "../entry.ts";

export const speechify = {
  vendor: "Speechify, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Speechify/Terms%20of%20Service.md", checked: "2026-11-25" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Speechify/Privacy%20Policy.md", checked: "2026-11-25" },
  tools: [
    {
      id: "speechify",
      name: { en: "Speechify", zh: null },
      category: "ai",
      domains: ["speechify.com"],
      hosting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Speechify/Privacy%20Policy.md", checked: "2026-11-25" },
      cases: ["speechify.com"],
    },
  ],
} as const satisfies VendorEntry;
