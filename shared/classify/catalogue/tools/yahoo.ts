import type { VendorEntry } from "../entry.ts";

export const yahoo = {
  vendor: "Yahoo",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Yahoo", checked: "2026-11-25" },
  tools: [
    {
      id: "yahoo",
      name: { en: "Yahoo", zh: null },
      category: "mail",
      domains: ["yahoo.com"],
      cases: ["yahoo.com", "mail.yahoo.com"],
    },
  ],
} as const satisfies VendorEntry;
