import type { VendorEntry } from "../entry.ts";

export const prisma = {
  vendor: "Prisma",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Prisma", checked: "2026-11-25" },
  tools: [
    {
      id: "prisma",
      name: { en: "Prisma", zh: null },
      category: "database",
      domains: ["prisma.io", "prisma-data.net"],
      cases: ["prisma.io", "prisma-data.net"],
    },
  ],
} as const satisfies VendorEntry;
