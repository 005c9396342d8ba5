import type { VendorEntry } from "../entry.ts";

export const applyboard = {
  vendor: "ApplyBoard",
  seat: { value: "CA", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L676", checked: "2026-11-25" },
  tools: [
    {
      id: "applyboard",
      name: { en: "ApplyBoard", zh: null },
      category: "learning",
      domains: ["applyboard.com"],
      cases: ["applyboard.com"],
    },
  ],
} as const satisfies VendorEntry;
