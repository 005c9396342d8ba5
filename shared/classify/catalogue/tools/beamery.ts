import type { VendorEntry } from "../entry.ts";

export const beamery = {
  vendor: "Beamery",
  seat: { value: "GB", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Beamery", checked: "2026-11-25" },
  tools: [
    {
      id: "beamery",
      name: { en: "Beamery", zh: null },
      category: "recruiting",
      domains: ["beamery.com"],
      cases: ["beamery.com", "app.beamery.com"],
    },
  ],
} as const satisfies VendorEntry;
