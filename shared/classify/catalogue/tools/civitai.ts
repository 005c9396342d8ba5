import type { VendorEntry } from "../entry.ts";

export const civitai = {
  vendor: "Civit AI, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Civitai/Terms%20of%20Service.md", checked: "2026-11-25" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Civitai/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "civitai",
      name: { en: "Civitai", zh: null },
      category: "ai",
      domains: ["civitai.com"],
      hosting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Civitai/Privacy%20Policy.md", checked: "2026-11-25" },
      cases: ["civitai.com"],
    },
  ],
} as const satisfies VendorEntry;
