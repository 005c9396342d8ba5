import type { VendorEntry } from "../entry.ts";

export const scribe = {
  vendor: "Colony Labs, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Scribe/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "scribe",
      name: { en: "Scribe", zh: null },
      category: "documents",
      domains: ["scribehow.com"],
      hosting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Scribe/Privacy%20Policy.md", checked: "2026-11-25" },
      cases: ["scribehow.com"],
    },
  ],
} as const satisfies VendorEntry;
