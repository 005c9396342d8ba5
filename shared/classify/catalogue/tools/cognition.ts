import type { VendorEntry } from "../entry.ts";

export const cognition = {
  vendor: "Cognition AI, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Codeium/Terms%20of%20Service.md", checked: "2026-11-25" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Codeium/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "windsurf",
      name: { en: "Windsurf (formerly Codeium)", zh: null },
      category: "ai",
      domains: ["windsurf.com", "codeium.com"],
      cases: ["windsurf.com", "codeium.com", "server.codeium.com"],
    },
    {
      id: "devin",
      name: { en: "Devin", zh: null },
      category: "ai",
      domains: ["devin.ai"],
      cases: ["devin.ai", "app.devin.ai"],
    },
  ],
} as const satisfies VendorEntry;
