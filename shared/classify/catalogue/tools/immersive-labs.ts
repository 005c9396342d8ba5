import type { VendorEntry } from "../entry.ts";

export const immersiveLabs = {
  vendor: "Immersive Labs",
  seat: { value: "GB", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Immersive%20Labs", checked: "2026-11-25" },
  tools: [
    {
      id: "immersive-labs",
      name: { en: "Immersive", zh: null },
      category: "learning",
      domains: ["immersivelabs.com", "immersivelabs.online"],
      cases: ["immersivelabs.com", "immersivelabs.online"],
    },
  ],
} as const satisfies VendorEntry;
