import type { VendorEntry } from "../entry.ts";

export const mistral = {
  vendor: "Mistral AI SAS",
  seat: { value: "FR", source: "https://github.com/uscneps/Awesome-European-Tech/blob/main/README.md#ai", checked: "2026-11-25" },
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
