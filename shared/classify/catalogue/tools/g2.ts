import type { VendorEntry } from "../entry.ts";

export const g2 = {
  vendor: "G2",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L338", checked: "2026-11-25" },
  tools: [
    {
      id: "g2",
      name: { en: "G2", zh: null },
      category: "marketing",
      domains: ["g2.com", "g2crowd.com"],
      cases: ["g2.com", "g2crowd.com"],
    },
  ],
} as const satisfies VendorEntry;
