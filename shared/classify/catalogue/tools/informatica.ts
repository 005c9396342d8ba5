import type { VendorEntry } from "../entry.ts";

export const informatica = {
  vendor: "Informatica",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Informatica", checked: "2026-11-25" },
  tools: [
    {
      id: "informatica",
      name: { en: "Informatica", zh: null },
      category: "database",
      domains: ["informatica.com", "informaticacloud.com"],
      cases: ["informatica.com", "informaticacloud.com", "dm-us.informaticacloud.com"],
    },
  ],
} as const satisfies VendorEntry;
