import type { VendorEntry } from "../entry.ts";

export const wolfram = {
  vendor: "Wolfram",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Wolfram/Privacy%20Policy.md", checked: "2026-11-25" },
  tools: [
    {
      id: "wolfram",
      name: { en: "Wolfram", zh: null },
      category: "learning",
      domains: ["wolframalpha.com", "wolframcloud.com", "wolfram.com"],
      cases: ["wolframalpha.com", "wolframcloud.com", "wolfram.com"],
    },
  ],
} as const satisfies VendorEntry;
