import type { VendorEntry } from "../entry.ts";

export const tray = {
  vendor: "Tray.io",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Tray.io", checked: "2026-11-25" },
  tools: [
    {
      id: "tray",
      name: { en: "Tray.ai", zh: null },
      category: "automation",
      domains: ["tray.io", "tray.ai"],
      cases: ["tray.io", "tray.ai"],
    },
  ],
} as const satisfies VendorEntry;
