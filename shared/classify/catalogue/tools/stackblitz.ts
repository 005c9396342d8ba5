import type { VendorEntry } from "../entry.ts";

export const stackblitz = {
  vendor: "StackBlitz, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Bolt.new/Terms%20of%20Service.md", checked: "2026-11-25" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Bolt.new/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "stackblitz",
      name: { en: "Bolt.new and StackBlitz", zh: null },
      category: "ai",
      domains: ["bolt.new", "stackblitz.com"],
      cases: ["bolt.new", "stackblitz.com"],
    },
  ],
} as const satisfies VendorEntry;
