import type { VendorEntry } from "../entry.ts";

export const teamwork = {
  vendor: "Teamwork",
  seat: { value: "IE", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Teamwork", checked: "2026-11-25" },
  tools: [
    {
      id: "teamwork",
      name: { en: "Teamwork.com", zh: null },
      category: "project",
      domains: ["teamwork.com"],
      cases: ["teamwork.com", "example.teamwork.com"],
    },
  ],
} as const satisfies VendorEntry;
