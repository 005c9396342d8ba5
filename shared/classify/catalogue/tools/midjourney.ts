import type { VendorEntry } from "../entry.ts";

export const midjourney = {
  vendor: "Midjourney, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Midjourney/Terms%20of%20Service.md", checked: "2026-11-25" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Midjourney/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "midjourney",
      name: { en: "Midjourney", zh: null },
      category: "design",
      domains: ["midjourney.com"],
      cases: ["midjourney.com", "www.midjourney.com"],
    },
  ],
} as const satisfies VendorEntry;
