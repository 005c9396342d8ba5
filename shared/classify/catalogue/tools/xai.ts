import type { VendorEntry } from "../entry.ts";

export const xai = {
  vendor: "xAI",
  seat: { value: "US", source: "https://github.com/github/docs/blob/main/content/site-policy/privacy-policies/github-subprocessors.md", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-eu-versions/blob/main/Grok/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "grok",
      name: { en: "Grok", zh: null },
      category: "ai",
      domains: ["x.ai", "grok.com"],
      cases: ["x.ai", "grok.com"],
    },
  ],
} as const satisfies VendorEntry;
