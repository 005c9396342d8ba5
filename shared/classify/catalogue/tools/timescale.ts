import type { VendorEntry } from "../entry.ts";

export const timescale = {
  vendor: "Timescale",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L179", checked: "2026-11-22" },
  tools: [
    {
      id: "timescale",
      name: { en: "Timescale", zh: null },
      category: "database",
      domains: ["timescale.com", "timescale.cloud", "tigerdata.com"],
      offered: { value: ["SG", "AU", "JP", "CA", "DE", "IE", "GB", "BR", "US"], source: "https://github.com/timescale/docs/blob/latest/use-timescale/regions.md", checked: "2026-11-25" },
      cases: ["app.timescale.com", "timescale.cloud", "tigerdata.com"],
    },
  ],
} as const satisfies VendorEntry;
