import type { VendorEntry } from "../entry.ts";

export const matomo = {
  vendor: "InnoCraft Limited",
  seat: { value: "NZ", source: "https://matomo.org/matomo-cloud-terms-of-service", checked: "2026-11-25" },
  contracting: { value: "NZ", source: "https://matomo.org/matomo-cloud-terms-of-service", checked: "2026-11-25" },
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
