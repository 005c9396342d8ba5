import type { VendorEntry } from "../entry.ts";

export const whatnot = {
  vendor: "Whatnot",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L275", checked: "2026-11-25" },
  tools: [
    {
      id: "whatnot",
      name: { en: "Whatnot", zh: null },
      category: "commerce",
      domains: ["whatnot.com"],
      cases: ["whatnot.com"],
    },
  ],
} as const satisfies VendorEntry;
