import type { VendorEntry } from "../entry.ts";

export const reltio = {
  vendor: "Reltio",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L297", checked: "2026-11-25" },
  tools: [
    {
      id: "reltio",
      name: { en: "Reltio", zh: null },
      category: "database",
      domains: ["reltio.com"],
      cases: ["reltio.com"],
    },
  ],
} as const satisfies VendorEntry;
