import type { VendorEntry } from "../entry.ts";

export const strongdm = {
  vendor: "StrongDM",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#StrongDM", checked: "2026-11-25" },
  tools: [
    {
      id: "strongdm",
      name: { en: "StrongDM", zh: null },
      category: "identity",
      domains: ["strongdm.com"],
      cases: ["strongdm.com", "app.strongdm.com"],
    },
  ],
} as const satisfies VendorEntry;
