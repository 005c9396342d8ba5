import type { VendorEntry } from "../entry.ts";

export const bardeen = {
  vendor: "Bardeen, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Bardeen/Privacy%20Policy.md", checked: "2026-11-25" },
  tools: [
    {
      id: "bardeen",
      name: { en: "Bardeen", zh: null },
      category: "automation",
      domains: ["bardeen.ai"],
      cases: ["bardeen.ai"],
    },
  ],
} as const satisfies VendorEntry;
