import type { VendorEntry } from "../entry.ts";

export const factset = {
  vendor: "FactSet",
  seat: { value: "US", source: "https://github.com/datasets/s-and-p-500-companies/blob/main/data/constituents.csv#L191", checked: "2026-11-22" },
  tools: [
    {
      id: "factset",
      name: { en: "FactSet", zh: null },
      category: "finance",
      domains: ["factset.com"],
      cases: ["app.factset.com"],
    },
  ],
} as const satisfies VendorEntry;
