import type { VendorEntry } from "../entry.ts";

export const pleo = {
  vendor: "Pleo",
  seat: { value: "DK", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L622", checked: "2026-11-22" },
  tools: [
    {
      id: "pleo",
      name: { en: "Pleo", zh: null },
      category: "expenses",
      domains: ["pleo.io"],
      cases: ["app.pleo.io"],
    },
  ],
} as const satisfies VendorEntry;
