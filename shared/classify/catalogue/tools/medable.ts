import type { VendorEntry } from "../entry.ts";

export const medable = {
  vendor: "Medable",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L707", checked: "2026-11-25" },
  tools: [
    {
      id: "medable",
      name: { en: "Medable", zh: null },
      category: "forms",
      domains: ["medable.com"],
      cases: ["medable.com"],
    },
  ],
} as const satisfies VendorEntry;
