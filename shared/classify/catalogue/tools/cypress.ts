import type { VendorEntry } from "../entry.ts";

export const cypress = {
  vendor: "Cypress.io",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Cypress.io", checked: "2026-11-25" },
  tools: [
    {
      id: "cypress",
      name: { en: "Cypress Cloud", zh: null },
      category: "developer",
      domains: ["cypress.io"],
      cases: ["cypress.io", "cloud.cypress.io"],
    },
  ],
} as const satisfies VendorEntry;
