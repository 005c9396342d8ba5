import type { VendorEntry } from "../entry.ts";

export const carousell = {
  vendor: "Carousell",
  seat: { value: "SG", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L393", checked: "2026-11-25" },
  tools: [
    {
      id: "carousell",
      name: { en: "Carousell", zh: null },
      category: "commerce",
      domains: ["carousell.com", "carousell.sg", "carousell.com.hk"],
      cases: ["carousell.com", "carousell.sg", "carousell.com.hk"],
    },
  ],
} as const satisfies VendorEntry;
