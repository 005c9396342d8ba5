import type { VendorEntry } from "../entry.ts";

export const matillion = {
  vendor: "Matillion",
  seat: { value: "GB", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L435", checked: "2026-11-22" },
  tools: [
    {
      id: "matillion",
      name: { en: "Matillion", zh: null },
      category: "database",
      domains: ["matillion.com"],
      cases: ["app.matillion.com"],
    },
  ],
} as const satisfies VendorEntry;
