import type { VendorEntry } from "../entry.ts";

export const cognite = {
  vendor: "Cognite",
  seat: { value: "NO", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L273", checked: "2026-11-25" },
  tools: [
    {
      id: "cognite",
      name: { en: "Cognite Data Fusion", zh: null },
      category: "database",
      domains: ["cognite.com", "cognitedata.com"],
      cases: ["cognite.com", "cognitedata.com"],
    },
  ],
} as const satisfies VendorEntry;
