import type { VendorEntry } from "../entry.ts";

export const stabilityAi = {
  vendor: "Stability AI Ltd",
  seat: { value: "GB", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Stability%20AI/Privacy%20Policy.md", checked: "2026-11-25" },
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
