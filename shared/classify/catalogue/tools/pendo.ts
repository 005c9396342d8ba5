import type { VendorEntry } from "../entry.ts";

export const pendo = {
  vendor: "Pendo",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L516", checked: "2026-11-22" },
  tools: [
    {
      id: "pendo",
      name: { en: "Pendo", zh: null },
      category: "developer",
      domains: ["pendo.io"],
      cases: ["app.pendo.io"],
    },
  ],
} as const satisfies VendorEntry;
