import type { VendorEntry } from "../entry.ts";

export const glean = {
  vendor: "Glean",
  seat: { value: "US", source: "https://github.com/Jonherries/forbesailist/blob/main/ai_companies.csv#Glean", checked: "2026-11-25" },
  tools: [
    {
      id: "glean",
      name: { en: "Glean", zh: null },
      category: "ai",
      domains: ["glean.com"],
      cases: ["glean.com", "app.glean.com"],
    },
  ],
} as const satisfies VendorEntry;
