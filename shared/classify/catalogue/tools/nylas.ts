import type { VendorEntry } from "../entry.ts";

export const nylas = {
  vendor: "Nylas",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Nylas", checked: "2026-11-25" },
  tools: [
    {
      id: "nylas",
      name: { en: "Nylas", zh: null },
      category: "mail",
      domains: ["nylas.com"],
      cases: ["nylas.com", "api.us.nylas.com"],
    },
  ],
} as const satisfies VendorEntry;
