import type { VendorEntry } from "../entry.ts";

export const baseten = {
  vendor: "Baseten",
  seat: { value: "US", source: "https://github.com/Jonherries/forbesailist/blob/main/ai_companies.csv#Baseten", checked: "2026-11-25" },
  tools: [
    {
      id: "baseten",
      name: { en: "Baseten", zh: null },
      category: "ai",
      domains: ["baseten.co", "baseten.com"],
      cases: ["baseten.co", "baseten.com"],
    },
  ],
} as const satisfies VendorEntry;
