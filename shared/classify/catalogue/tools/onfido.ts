import type { VendorEntry } from "../entry.ts";

export const onfido = {
  vendor: "Onfido",
  seat: { value: "GB", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Onfido", checked: "2026-11-25" },
  tools: [
    {
      id: "onfido",
      name: { en: "Onfido", zh: null },
      category: "identity",
      domains: ["onfido.com"],
      cases: ["onfido.com", "api.eu.onfido.com"],
    },
  ],
} as const satisfies VendorEntry;
