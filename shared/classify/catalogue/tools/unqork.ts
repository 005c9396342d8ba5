import type { VendorEntry } from "../entry.ts";

export const unqork = {
  vendor: "Unqork",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L526", checked: "2026-11-25" },
  tools: [
    {
      id: "unqork",
      name: { en: "Unqork", zh: null },
      category: "website",
      domains: ["unqork.com", "unqork.io"],
      cases: ["unqork.com", "unqork.io"],
    },
  ],
} as const satisfies VendorEntry;
