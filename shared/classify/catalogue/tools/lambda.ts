import type { VendorEntry } from "../entry.ts";

export const lambda = {
  vendor: "Lambda",
  seat: { value: "US", source: "https://github.com/Jonherries/forbesailist/blob/main/ai_companies.csv#Lambda", checked: "2026-11-25" },
  tools: [
    {
      id: "lambda",
      name: { en: "Lambda", zh: null },
      category: "cloud",
      domains: ["lambda.ai", "lambdalabs.com"],
      cases: ["lambda.ai", "lambdalabs.com"],
    },
  ],
} as const satisfies VendorEntry;
