import type { VendorEntry } from "../entry.ts";

export const alation = {
  vendor: "Alation",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L203", checked: "2026-11-22" },
  tools: [
    {
      id: "alation",
      name: { en: "Alation", zh: null },
      category: "database",
      domains: ["alation.com"],
      cases: ["app.alation.com"],
    },
  ],
} as const satisfies VendorEntry;
