import type { VendorEntry } from "../entry.ts";

export const collibra = {
  vendor: "Collibra",
  seat: { value: "BE", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L788", checked: "2026-11-22" },
  tools: [
    {
      id: "collibra",
      name: { en: "Collibra", zh: null },
      category: "database",
      domains: ["collibra.com"],
      cases: ["app.collibra.com"],
    },
  ],
} as const satisfies VendorEntry;
