import type { VendorEntry } from "../entry.ts";

export const stabilityAi = {
  vendor: "Stability AI",
  seat: { value: "GB", source: "https://github.com/TheMorpheus407/european-alternatives/blob/baee8a45860d47737b571c9153b99923a7e4fd57/src/data/researchAlternatives.ts#stability-ai", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Stability%20AI/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "stability-ai",
      name: { en: "Stability AI", zh: null },
      category: "ai",
      domains: ["stability.ai", "dreamstudio.ai"],
      cases: ["app.stability.ai", "dreamstudio.ai"],
    },
  ],
} as const satisfies VendorEntry;
