import type { VendorEntry } from "../entry.ts";

export const optimizely = {
  vendor: "Optimizely, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/optimizely.json", checked: "2026-11-22" },
  tools: [
    {
      id: "optimizely",
      name: { en: "Optimizely", zh: null },
      category: "analytics",
      domains: ["optimizely.com", "optimizely.io"],
      cases: ["app.optimizely.com", "optimizely.io"],
    },
  ],
} as const satisfies VendorEntry;
