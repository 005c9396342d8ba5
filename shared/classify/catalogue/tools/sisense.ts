import type { VendorEntry } from "../entry.ts";

export const sisense = {
  vendor: "Sisense",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L369", checked: "2026-11-22" },
  tools: [
    {
      id: "sisense",
      name: { en: "Sisense", zh: null },
      category: "analytics",
      domains: ["sisense.com"],
      cases: ["app.sisense.com"],
    },
  ],
} as const satisfies VendorEntry;
