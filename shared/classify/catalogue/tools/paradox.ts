import type { VendorEntry } from "../entry.ts";

export const paradox = {
  vendor: "Paradox",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L328", checked: "2026-11-25" },
  tools: [
    {
      id: "paradox",
      name: { en: "Paradox", zh: null },
      category: "recruiting",
      domains: ["paradox.ai"],
      cases: ["paradox.ai"],
    },
  ],
} as const satisfies VendorEntry;
