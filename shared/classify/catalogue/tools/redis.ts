import type { VendorEntry } from "../entry.ts";

export const redis = {
  vendor: "Redis Labs",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L515", checked: "2026-11-25" },
  tools: [
    {
      id: "redis",
      name: { en: "Redis Cloud", zh: null },
      category: "database",
      domains: ["redis.com", "redislabs.com", "redis.io", "redis-cloud.com"],
      cases: ["redis.com", "redislabs.com", "redis.io", "redis-cloud.com"],
    },
  ],
} as const satisfies VendorEntry;
