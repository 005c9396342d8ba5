import type { VendorEntry } from "../entry.ts";

export const luminance = {
  vendor: "Luminance",
  seat: { value: "GB", source: "https://github.com/Jonherries/forbesailist/blob/main/ai_companies.csv#Luminance", checked: "2026-11-25" },
  tools: [
    {
      id: "luminance",
      name: { en: "Luminance", zh: null },
      category: "legal",
      domains: ["luminance.com"],
      cases: ["luminance.com"],
    },
  ],
} as const satisfies VendorEntry;
