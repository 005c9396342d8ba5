import type { VendorEntry } from "../entry.ts";

export const payu = {
  vendor: "PayU",
  seat: { value: "NL", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#PayU", checked: "2026-11-25" },
  tools: [
    {
      id: "payu",
      name: { en: "PayU", zh: null },
      category: "payments",
      domains: ["payu.com", "payu.in", "payu.pl"],
      cases: ["payu.com", "payu.in", "payu.pl"],
    },
  ],
} as const satisfies VendorEntry;
