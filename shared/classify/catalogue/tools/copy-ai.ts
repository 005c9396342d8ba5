import type { VendorEntry } from "../entry.ts";

export const copyAi = {
  vendor: "CopyAI, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Copy.AI/Privacy%20Policy.md", checked: "2026-11-25" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Copy.AI/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "copy-ai",
      name: { en: "Copy.ai", zh: null },
      category: "ai",
      domains: ["copy.ai"],
      cases: ["copy.ai", "app.copy.ai"],
    },
  ],
} as const satisfies VendorEntry;
