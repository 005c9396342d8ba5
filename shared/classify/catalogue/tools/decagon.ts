import type { VendorEntry } from "../entry.ts";

export const decagon = {
  vendor: "Decagon",
  seat: { value: "US", source: "https://github.com/Jonherries/forbesailist/blob/main/ai_companies.csv#Decagon", checked: "2026-11-25" },
  tools: [
    {
      id: "decagon",
      name: { en: "Decagon", zh: null },
      category: "support",
      domains: ["decagon.ai"],
      cases: ["decagon.ai"],
    },
  ],
} as const satisfies VendorEntry;
