import type { VendorEntry } from "../entry.ts";

export const connectwise = {
  vendor: "ConnectWise",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#ConnectWise", checked: "2026-11-25" },
  tools: [
    {
      id: "connectwise",
      name: { en: "ConnectWise", zh: null },
      category: "support",
      domains: ["connectwise.com", "screenconnect.com"],
      cases: ["connectwise.com", "screenconnect.com", "example.screenconnect.com"],
    },
  ],
} as const satisfies VendorEntry;
