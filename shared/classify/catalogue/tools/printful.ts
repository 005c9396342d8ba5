import type { VendorEntry } from "../entry.ts";

export const printful = {
  vendor: "Printful",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L92", checked: "2026-11-25" },
  tools: [
    {
      id: "printful",
      name: { en: "Printful", zh: null },
      category: "commerce",
      domains: ["printful.com"],
      cases: ["printful.com"],
    },
  ],
} as const satisfies VendorEntry;
