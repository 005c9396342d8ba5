import type { VendorEntry } from "../entry.ts";

export const fal = {
  vendor: "Features & Labels, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/fal/Terms%20of%20Service.md", checked: "2026-11-25" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/fal/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "fal",
      name: { en: "fal", zh: null },
      category: "ai",
      domains: ["fal.ai", "fal.run"],
      cases: ["fal.ai", "fal.run", "queue.fal.run"],
    },
  ],
} as const satisfies VendorEntry;
