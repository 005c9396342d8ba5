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
      offered: { value: ["IN", "SG", "US", "DE", "IE", "GB", "HK", "ID", "JP", "KR", "AU", "BH", "IL", "AE", "CA", "BR", "IT", "SE", "FR", "ZA", "NO", "PL", "CH", "NL"], source: "https://github.com/cockroachdb/docs/blob/main/src/current/cockroachcloud/regions.md", checked: "2026-11-25" },
      cases: ["app.cockroachlabs.com", "cockroachlabs.cloud"],
    },
  ],
} as const satisfies VendorEntry;
