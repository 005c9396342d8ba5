import type { VendorEntry } from "../entry.ts";

export const starburst = {
  vendor: "Starburst",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L601", checked: "2026-11-22" },
  tools: [
    {
      id: "starburst",
      name: { en: "Starburst", zh: null },
      category: "database",
      domains: ["starburst.io"],
      cases: ["app.starburst.io"],
    },
  ],
} as const satisfies VendorEntry;
