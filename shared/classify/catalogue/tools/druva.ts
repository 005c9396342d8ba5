import type { VendorEntry } from "../entry.ts";

export const druva = {
  vendor: "Druva",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L669", checked: "2026-11-25" },
  tools: [
    {
      id: "druva",
      name: { en: "Druva", zh: null },
      category: "storage",
      domains: ["druva.com"],
      cases: ["druva.com"],
    },
  ],
} as const satisfies VendorEntry;
