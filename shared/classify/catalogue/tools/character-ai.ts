import type { VendorEntry } from "../entry.ts";

export const characterAi = {
  vendor: "Character.ai",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Character.ai", checked: "2026-11-25" },
  tools: [
    {
      id: "character-ai",
      name: { en: "Character.AI", zh: null },
      category: "ai",
      domains: ["character.ai"],
      cases: ["character.ai", "neo.character.ai"],
    },
  ],
} as const satisfies VendorEntry;
