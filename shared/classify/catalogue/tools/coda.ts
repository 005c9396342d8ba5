import type { VendorEntry } from "../entry.ts";

export const coda = {
  vendor: "Coda",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L305", checked: "2026-11-22" },
  tools: [
    {
      id: "coda",
      name: { en: "Coda", zh: null },
      category: "documents",
      domains: ["coda.io"],
      cases: ["app.coda.io"],
    },
  ],
} as const satisfies VendorEntry;
