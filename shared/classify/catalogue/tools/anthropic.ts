import type { VendorEntry } from "../entry.ts";

export const anthropic = {
  vendor: "Anthropic, PBC",
  seat: { value: "US", source: "https://www.travelminds.ai/legal/sub-processors", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-eu-versions/blob/main/Claude.ai/Commercial%20Terms.md", checked: "2026-11-25" },
  tools: [
    {
      id: "claude",
      name: { en: "Claude", zh: null },
      category: "ai",
      domains: ["claude.ai", "anthropic.com", "claude.com", "claudeusercontent.com"],
      cases: ["app.claude.ai", "anthropic.com", "claude.com", "claudeusercontent.com"],
    },
  ],
} as const satisfies VendorEntry;
