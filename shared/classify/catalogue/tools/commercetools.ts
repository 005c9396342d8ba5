import type { VendorEntry } from "../entry.ts";

export const commercetools = {
  vendor: "Commercetools",
  seat: { value: "DE", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Commercetools", checked: "2026-11-25" },
  tools: [
    {
      id: "commercetools",
      name: { en: "commercetools", zh: null },
      category: "commerce",
      domains: ["commercetools.com"],
      cases: ["commercetools.com", "auth.europe-west1.gcp.commercetools.com"],
    },
  ],
} as const satisfies VendorEntry;
