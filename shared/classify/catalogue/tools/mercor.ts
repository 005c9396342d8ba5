import type { VendorEntry } from "../entry.ts";

export const mercor = {
  vendor: "Mercor",
  seat: { value: "US", source: "https://github.com/Jonherries/forbesailist/blob/main/ai_companies.csv#Mercor", checked: "2026-11-25" },
  tools: [
    {
      id: "mercor",
      name: { en: "Mercor", zh: null },
      category: "recruiting",
      domains: ["mercor.com"],
      cases: ["mercor.com"],
    },
  ],
} as const satisfies VendorEntry;
