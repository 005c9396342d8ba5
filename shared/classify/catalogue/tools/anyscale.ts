import type { VendorEntry } from "../entry.ts";

export const anyscale = {
  vendor: "Anyscale",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L142", checked: "2026-11-25" },
  tools: [
    {
      id: "anyscale",
      name: { en: "Anyscale", zh: null },
      category: "ai",
      domains: ["anyscale.com"],
      cases: ["anyscale.com"],
    },
  ],
} as const satisfies VendorEntry;
