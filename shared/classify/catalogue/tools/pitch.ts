import type { VendorEntry } from "../entry.ts";

export const pitch = {
  vendor: "Pitch",
  seat: { value: "DE", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Pitch", checked: "2026-11-25" },
  tools: [
    {
      id: "pitch",
      name: { en: "Pitch", zh: null },
      category: "documents",
      domains: ["pitch.com"],
      cases: ["pitch.com", "app.pitch.com"],
    },
  ],
} as const satisfies VendorEntry;
