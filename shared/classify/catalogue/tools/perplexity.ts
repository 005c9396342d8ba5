import type { VendorEntry } from "../entry.ts";

export const perplexity = {
  vendor: "Perplexity AI, Inc.",
  seat: { value: "US", source: "https://conductatlas.com/platform/perplexity-ai/perplexity-terms-of-service/", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-eu-versions/blob/main/Perplexity/Developer%20Terms.md", checked: "2026-11-25" },
  tools: [
    {
      id: "perplexity",
      name: { en: "Perplexity", zh: null },
      category: "ai",
      domains: ["perplexity.ai"],
      cases: ["app.perplexity.ai"],
    },
  ],
} as const satisfies VendorEntry;
