import type { VendorEntry } from "../entry.ts";

export const bigpanda = {
  vendor: "BigPanda",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L452", checked: "2026-11-25" },
  tools: [
    {
      id: "bigpanda",
      name: { en: "BigPanda", zh: null },
      category: "developer",
      domains: ["bigpanda.io"],
      cases: ["bigpanda.io"],
    },
  ],
} as const satisfies VendorEntry;
