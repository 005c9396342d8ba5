import type { VendorEntry } from "../entry.ts";

export const brightData = {
  vendor: "Bright Data",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/514114842.json", checked: "2026-11-22" },
  tools: [
    {
      id: "bright-data",
      name: { en: "Bright Data", zh: null },
      category: "automation",
      domains: ["brightdata.com"],
      cases: ["app.brightdata.com"],
    },
  ],
} as const satisfies VendorEntry;
