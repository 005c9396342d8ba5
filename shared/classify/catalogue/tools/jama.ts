import type { VendorEntry } from "../entry.ts";

export const jama = {
  vendor: "Jama",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Jama", checked: "2026-11-25" },
  tools: [
    {
      id: "jama",
      name: { en: "Jama Connect", zh: null },
      category: "project",
      domains: ["jamasoftware.com", "jamacloud.com"],
      cases: ["jamasoftware.com", "jamacloud.com", "example.jamacloud.com"],
    },
  ],
} as const satisfies VendorEntry;
