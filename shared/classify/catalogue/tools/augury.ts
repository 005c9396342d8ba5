import type { VendorEntry } from "../entry.ts";

export const augury = {
  vendor: "Augury",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L404", checked: "2026-11-25" },
  tools: [
    {
      id: "augury",
      name: { en: "Augury", zh: null },
      category: "erp",
      domains: ["augury.com"],
      cases: ["augury.com"],
    },
  ],
} as const satisfies VendorEntry;
