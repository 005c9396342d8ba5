import type { VendorEntry } from "../entry.ts";

export const relativity = {
  vendor: "Relativity",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L75", checked: "2026-11-22" },
  tools: [
    {
      id: "relativity",
      name: { en: "Relativity", zh: null },
      category: "legal",
      domains: ["relativity.com", "relativity.one"],
      cases: ["app.relativity.com", "relativity.one"],
    },
  ],
} as const satisfies VendorEntry;
