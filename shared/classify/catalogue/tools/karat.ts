import type { VendorEntry } from "../entry.ts";

export const karat = {
  vendor: "Karat",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L160", checked: "2026-11-25" },
  tools: [
    {
      id: "karat",
      name: { en: "Karat", zh: null },
      category: "recruiting",
      domains: ["karat.com", "karat.io"],
      cases: ["karat.com", "karat.io"],
    },
  ],
} as const satisfies VendorEntry;
