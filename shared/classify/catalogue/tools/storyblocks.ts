import type { VendorEntry } from "../entry.ts";

export const storyblocks = {
  vendor: "StoryBlocks",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#StoryBlocks", checked: "2026-11-25" },
  tools: [
    {
      id: "storyblocks",
      name: { en: "Storyblocks", zh: null },
      category: "design",
      domains: ["storyblocks.com"],
      cases: ["storyblocks.com"],
    },
  ],
} as const satisfies VendorEntry;
