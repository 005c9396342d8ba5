import type { VendorEntry } from "../entry.ts";

export const runway = {
  vendor: "Runway",
  seat: { value: "US", source: "https://github.com/Jonherries/forbesailist/blob/main/ai_companies.csv#Runway", checked: "2026-11-25" },
  tools: [
    {
      id: "runway",
      name: { en: "Runway", zh: null },
      category: "video",
      domains: ["runwayml.com"],
      cases: ["runwayml.com", "app.runwayml.com", "api.runwayml.com"],
    },
  ],
} as const satisfies VendorEntry;
