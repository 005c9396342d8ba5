import type { VendorEntry } from "../entry.ts";

export const cohere = {
  vendor: "Cohere",
  seat: { value: "CA", source: "https://github.com/Jonherries/forbesailist/blob/main/ai_companies.csv#Cohere", checked: "2026-11-25" },
  tools: [
    {
      id: "cohere",
      name: { en: "Cohere", zh: null },
      category: "ai",
      domains: ["cohere.com", "cohere.ai"],
      cases: ["cohere.com", "cohere.ai", "api.cohere.com"],
    },
  ],
} as const satisfies VendorEntry;
