import type { VendorEntry } from "../entry.ts";

export const matomo = {
  vendor: "Matomo",
  seat: { value: "NZ", source: "https://github.com/ghostery/trackerdb/blob/main/db/organizations/matomo.eno", checked: "2026-11-25" },
  tools: [
    {
      id: "matomo",
      name: { en: "Matomo Cloud", zh: null },
      category: "analytics",
      domains: ["matomo.cloud", "matomo.org"],
      cases: ["matomo.cloud", "matomo.org", "example.matomo.cloud"],
    },
  ],
} as const satisfies VendorEntry;
