import type { VendorEntry } from "../entry.ts";

export const turnitin = {
  vendor: "Turnitin",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Turnitin", checked: "2026-11-25" },
  tools: [
    {
      id: "turnitin",
      name: { en: "Turnitin and iThenticate", zh: null },
      category: "learning",
      domains: ["turnitin.com", "ithenticate.com"],
      cases: ["turnitin.com", "ithenticate.com"],
    },
  ],
} as const satisfies VendorEntry;
