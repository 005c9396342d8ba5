import type { VendorEntry } from "../entry.ts";

export const neo4j = {
  vendor: "Neo4j",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L593", checked: "2026-11-22" },
  tools: [
    {
      id: "neo4j",
      name: { en: "Neo4j Aura", zh: null },
      category: "database",
      domains: ["neo4j.com", "neo4j.io"],
      cases: ["app.neo4j.com", "neo4j.io"],
    },
  ],
} as const satisfies VendorEntry;
