import type { VendorEntry } from "../entry.ts";

export const rubrik = {
  vendor: "Rubrik",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L754", checked: "2026-11-25" },
  tools: [
    {
      id: "rubrik",
      name: { en: "Rubrik", zh: null },
      category: "storage",
      domains: ["rubrik.com"],
      cases: ["rubrik.com"],
    },
  ],
} as const satisfies VendorEntry;
