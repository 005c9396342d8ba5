import type { VendorEntry } from "../entry.ts";

export const soundcloud = {
  vendor: "SoundCloud",
  seat: { value: "DE", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#SoundCloud", checked: "2026-11-25" },
  tools: [
    {
      id: "soundcloud",
      name: { en: "SoundCloud", zh: null },
      category: "social",
      domains: ["soundcloud.com"],
      cases: ["soundcloud.com"],
    },
  ],
} as const satisfies VendorEntry;
