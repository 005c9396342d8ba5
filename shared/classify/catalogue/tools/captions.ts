import type { VendorEntry } from "../entry.ts";

export const captions = {
  vendor: "Captions",
  seat: { value: "US", source: "https://github.com/Jonherries/forbesailist/blob/main/ai_companies.csv#Captions", checked: "2026-11-25" },
  tools: [
    {
      id: "captions",
      name: { en: "Captions", zh: null },
      category: "video",
      domains: ["captions.ai"],
      cases: ["captions.ai"],
    },
  ],
} as const satisfies VendorEntry;
