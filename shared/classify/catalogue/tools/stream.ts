import type { VendorEntry } from "../entry.ts";

export const stream = {
  vendor: "Stream",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Stream", checked: "2026-11-25" },
  tools: [
    {
      id: "stream",
      name: { en: "Stream", zh: null },
      category: "chat",
      domains: ["getstream.io", "stream-io-api.com"],
      cases: ["getstream.io", "stream-io-api.com", "chat.stream-io-api.com"],
    },
  ],
} as const satisfies VendorEntry;
