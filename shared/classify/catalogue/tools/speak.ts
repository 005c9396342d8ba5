import type { VendorEntry } from "../entry.ts";

export const speak = {
  vendor: "Speak",
  seat: { value: "US", source: "https://github.com/Jonherries/forbesailist/blob/main/ai_companies.csv#Speak", checked: "2026-11-25" },
  tools: [
    {
      id: "speak",
      name: { en: "Speak", zh: null },
      category: "learning",
      domains: ["speak.com"],
      cases: ["speak.com"],
    },
  ],
} as const satisfies VendorEntry;
