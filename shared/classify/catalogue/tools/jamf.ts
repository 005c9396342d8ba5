import type { VendorEntry } from "../entry.ts";

export const jamf = {
  vendor: "Jamf",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Jamf", checked: "2026-11-25" },
  tools: [
    {
      id: "jamf",
      name: { en: "Jamf", zh: null },
      category: "developer",
      domains: ["jamf.com", "jamfcloud.com"],
      cases: ["jamf.com", "jamfcloud.com", "example.jamfcloud.com"],
    },
  ],
} as const satisfies VendorEntry;
