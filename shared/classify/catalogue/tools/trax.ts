import type { VendorEntry } from "../entry.ts";

export const trax = {
  vendor: "Trax",
  seat: { value: "SG", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L990", checked: "2026-11-25" },
  tools: [
    {
      id: "trax",
      name: { en: "Trax", zh: null },
      category: "analytics",
      domains: ["traxretail.com"],
      cases: ["traxretail.com"],
    },
  ],
} as const satisfies VendorEntry;
