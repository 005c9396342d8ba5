import type { VendorEntry } from "../entry.ts";

export const xai = {
  vendor: "xAI",
  seat: { value: "US", source: "https://github.com/github/docs/blob/main/content/site-policy/privacy-policies/github-subprocessors.md", checked: "2026-11-22" },
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
