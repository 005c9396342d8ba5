import type { VendorEntry } from "../entry.ts";

export const sana = {
  vendor: "Sana Labs AB",
  seat: { value: "SE", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Sana/Terms%20of%20Service.md", checked: "2026-11-25" },
  contracting: { value: "SE", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Sana/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "sana",
      name: { en: "Sana", zh: null },
      category: "ai",
      domains: ["sana.ai", "sanalabs.com"],
      cases: ["sana.ai", "sanalabs.com"],
    },
  ],
} as const satisfies VendorEntry;
