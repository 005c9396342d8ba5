import type { VendorEntry } from "../entry.ts";

export const sierra = {
  vendor: "Sierra",
  seat: { value: "US", source: "https://github.com/Jonherries/forbesailist/blob/main/ai_companies.csv#Sierra", checked: "2026-11-25" },
  tools: [
    {
      id: "sierra",
      name: { en: "Sierra", zh: null },
      category: "support",
      domains: ["sierra.ai"],
      cases: ["sierra.ai"],
    },
  ],
} as const satisfies VendorEntry;
