import type { VendorEntry } from "../entry.ts";

export const o9Solutions = {
  vendor: "o9 Solutions",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L604", checked: "2026-11-25" },
  tools: [
    {
      id: "o9-solutions",
      name: { en: "o9", zh: null },
      category: "erp",
      domains: ["o9solutions.com"],
      cases: ["o9solutions.com"],
    },
  ],
} as const satisfies VendorEntry;
