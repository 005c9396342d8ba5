import type { VendorEntry } from "../entry.ts";

export const go1 = {
  vendor: "GO1",
  seat: { value: "AU", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L385", checked: "2026-11-25" },
  tools: [
    {
      id: "go1",
      name: { en: "Go1", zh: null },
      category: "learning",
      domains: ["go1.com"],
      cases: ["go1.com"],
    },
  ],
} as const satisfies VendorEntry;
