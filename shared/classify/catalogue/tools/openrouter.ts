import type { VendorEntry } from "../entry.ts";

export const openrouter = {
  vendor: "OpenRouter, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/OpenRouter/Terms%20of%20Service.md", checked: "2026-11-25" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/OpenRouter/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "openrouter",
      name: { en: "OpenRouter", zh: null },
      category: "ai",
      domains: ["openrouter.ai"],
      cases: ["openrouter.ai"],
    },
  ],
} as const satisfies VendorEntry;
