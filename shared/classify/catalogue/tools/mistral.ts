import type { VendorEntry } from "../entry.ts";

export const mistral = {
  vendor: "Mistral AI SAS",
  seat: { value: "FR", source: "https://github.com/TheMorpheus407/european-alternatives/blob/20c91070928a6b7cda243629f9b79cdae319102e/src/data/manualAlternatives.ts#mistral", checked: "2026-11-22" },
  contracting: { value: "FR", source: "https://github.com/OpenTermsArchive/genai-eu-versions/blob/main/Vibe/Commercial%20Terms.md", checked: "2026-11-25" },
  tools: [
    {
      id: "mistral",
      name: { en: "Mistral AI (Le Chat)", zh: null },
      category: "ai",
      domains: ["mistral.ai"],
      cases: ["app.mistral.ai"],
    },
  ],
} as const satisfies VendorEntry;
