import type { VendorEntry } from "../entry.ts";

export const impact = {
  vendor: "impact.com",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L343", checked: "2026-11-22" },
  tools: [
    {
      id: "impact",
      name: { en: "impact.com", zh: null },
      category: "advertising",
      domains: ["impact.com"],
      cases: ["app.impact.com"],
    },
  ],
} as const satisfies VendorEntry;
