import type { VendorEntry } from "../entry.ts";

export const circleci = {
  vendor: "CircleCI",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L448", checked: "2026-11-22" },
  tools: [
    {
      id: "circleci",
      name: { en: "CircleCI", zh: null },
      category: "developer",
      domains: ["circleci.com"],
      cases: ["app.circleci.com"],
    },
  ],
} as const satisfies VendorEntry;
