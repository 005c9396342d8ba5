import type { VendorEntry } from "../entry.ts";

export const relex = {
  vendor: "RELEX Solutions",
  seat: { value: "FI", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L903", checked: "2026-11-25" },
  tools: [
    {
      id: "relex",
      name: { en: "RELEX", zh: null },
      category: "erp",
      domains: ["relexsolutions.com"],
      cases: ["relexsolutions.com"],
    },
  ],
} as const satisfies VendorEntry;
