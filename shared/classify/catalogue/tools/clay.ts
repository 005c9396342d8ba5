import type { VendorEntry } from "../entry.ts";

export const clay = {
  vendor: "Clay",
  seat: { value: "US", source: "https://github.com/Jonherries/forbesailist/blob/main/ai_companies.csv#Clay", checked: "2026-11-25" },
  tools: [
    {
      id: "clay",
      name: { en: "Clay", zh: null },
      category: "crm",
      domains: ["clay.com"],
      cases: ["clay.com", "app.clay.com"],
    },
  ],
} as const satisfies VendorEntry;
