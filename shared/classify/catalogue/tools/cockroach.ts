import type { VendorEntry } from "../entry.ts";

export const cockroach = {
  vendor: "Cockroach Labs",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L810", checked: "2026-11-22" },
  tools: [
    {
      id: "cockroach",
      name: { en: "CockroachDB Cloud", zh: null },
      category: "database",
      domains: ["cockroachlabs.com", "cockroachlabs.cloud"],
      cases: ["app.cockroachlabs.com", "cockroachlabs.cloud"],
    },
  ],
} as const satisfies VendorEntry;
