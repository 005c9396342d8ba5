import type { VendorEntry } from "../entry.ts";

export const dominoDataLab = {
  vendor: "Domino Data Lab",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Domino%20Data%20Lab", checked: "2026-11-25" },
  tools: [
    {
      id: "domino-data-lab",
      name: { en: "Domino", zh: null },
      category: "ai",
      domains: ["dominodatalab.com", "domino.tech"],
      cases: ["dominodatalab.com", "domino.tech"],
    },
  ],
} as const satisfies VendorEntry;
