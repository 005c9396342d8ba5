import type { VendorEntry } from "../entry.ts";

export const thoughtspot = {
  vendor: "ThoughtSpot",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L832", checked: "2026-11-22" },
  tools: [
    {
      id: "thoughtspot",
      name: { en: "ThoughtSpot", zh: null },
      category: "analytics",
      domains: ["thoughtspot.com", "thoughtspot.cloud"],
      cases: ["app.thoughtspot.com", "thoughtspot.cloud"],
    },
  ],
} as const satisfies VendorEntry;
