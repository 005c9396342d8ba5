import type { VendorEntry } from "../entry.ts";

export const clickhouse = {
  vendor: "ClickHouse",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L418", checked: "2026-11-22" },
  tools: [
    {
      id: "clickhouse",
      name: { en: "ClickHouse Cloud", zh: null },
      category: "database",
      domains: ["clickhouse.com", "clickhouse.cloud"],
      offered: { value: ["JP", "IN", "SG", "AU", "DE", "IE", "GB", "US", "NL"], source: "https://github.com/ClickHouse/clickhouse-docs/blob/07be49f4bcd495504c8b097a40292df9ee15afc8/docs/en/cloud/reference/supported-regions.md", checked: "2026-11-25" },
      cases: ["app.clickhouse.com", "clickhouse.cloud"],
    },
  ],
} as const satisfies VendorEntry;
