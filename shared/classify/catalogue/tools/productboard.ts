import type { VendorEntry } from "../entry.ts";

export const productboard = {
  vendor: "Productboard",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L344", checked: "2026-11-22" },
  tools: [
    {
      id: "productboard",
      name: { en: "Productboard", zh: null },
      category: "project",
      domains: ["productboard.com"],
      cases: ["app.productboard.com"],
    },
  ],
} as const satisfies VendorEntry;
