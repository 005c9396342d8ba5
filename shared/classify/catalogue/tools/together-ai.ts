import type { VendorEntry } from "../entry.ts";

export const togetherAi = {
  vendor: "Together Computer, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Together%20AI/Terms%20of%20Service.md", checked: "2026-11-25" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Together%20AI/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "together-ai",
      name: { en: "Together AI", zh: null },
      category: "ai",
      domains: ["together.ai", "together.xyz"],
      cases: ["together.ai", "together.xyz", "api.together.xyz"],
    },
  ],
} as const satisfies VendorEntry;
