import type { VendorEntry } from "../entry.ts";

export const planetscale = {
  vendor: "PlanetScale, Inc.",
  seat: { value: "US", source: "https://github.com/actuallyreliable/legal/blob/main/subprocessors.md", checked: "2026-11-25" },
  tools: [
    {
      id: "planetscale",
      name: { en: "PlanetScale", zh: null },
      category: "database",
      domains: ["planetscale.com", "psdb.cloud"],
      cases: ["planetscale.com", "psdb.cloud"],
    },
  ],
} as const satisfies VendorEntry;
