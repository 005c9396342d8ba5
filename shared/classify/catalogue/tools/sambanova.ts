import type { VendorEntry } from "../entry.ts";

export const sambanova = {
  vendor: "SambaNova Systems, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/SambaNova/Privacy%20Policy.md", checked: "2026-11-25" },
  tools: [
    {
      id: "sambanova",
      name: { en: "SambaNova", zh: null },
      category: "ai",
      domains: ["sambanova.ai"],
      cases: ["sambanova.ai", "cloud.sambanova.ai"],
    },
  ],
} as const satisfies VendorEntry;
