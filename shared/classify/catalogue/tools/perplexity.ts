import type { VendorEntry } from "../entry.ts";

export const perplexity = {
  vendor: "Perplexity AI, Inc.",
  seat: { value: "US", source: "https://conductatlas.com/platform/perplexity-ai/perplexity-terms-of-service/", checked: "2026-11-22" },
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
