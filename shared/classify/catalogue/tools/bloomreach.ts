import type { VendorEntry } from "../entry.ts";

export const bloomreach = {
  vendor: "Bloomreach",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L611", checked: "2026-11-25" },
  tools: [
    {
      id: "bloomreach",
      name: { en: "Bloomreach", zh: null },
      category: "marketing",
      domains: ["bloomreach.com", "exponea.com"],
      cases: ["bloomreach.com", "exponea.com", "cdn.uk.exponea.com"],
    },
  ],
} as const satisfies VendorEntry;
