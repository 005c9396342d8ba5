import type { VendorEntry } from "../entry.ts";

export const strava = {
  vendor: "Strava",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L129", checked: "2026-11-25" },
  tools: [
    {
      id: "strava",
      name: { en: "Strava", zh: null },
      category: "social",
      domains: ["strava.com"],
      cases: ["strava.com"],
    },
  ],
} as const satisfies VendorEntry;
