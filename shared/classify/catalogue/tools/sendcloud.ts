import type { VendorEntry } from "../entry.ts";

export const sendcloud = {
  vendor: "SendCloud",
  seat: { value: "NL", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#SendCloud", checked: "2026-11-25" },
  tools: [
    {
      id: "sendcloud",
      name: { en: "Sendcloud", zh: null },
      category: "logistics",
      domains: ["sendcloud.com", "sendcloud.sc"],
      cases: ["sendcloud.com", "sendcloud.sc", "panel.sendcloud.sc"],
    },
  ],
} as const satisfies VendorEntry;
