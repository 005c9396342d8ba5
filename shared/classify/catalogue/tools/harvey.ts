import type { VendorEntry } from "../entry.ts";

export const harvey = {
  vendor: "Harvey",
  seat: { value: "US", source: "https://github.com/Jonherries/forbesailist/blob/main/ai_companies.csv#Harvey", checked: "2026-11-25" },
  tools: [
    {
      id: "harvey",
      name: { en: "Harvey", zh: null },
      category: "legal",
      domains: ["harvey.ai"],
      cases: ["harvey.ai"],
    },
  ],
} as const satisfies VendorEntry;
