import type { VendorEntry } from "../entry.ts";

export const gocanvas = {
  vendor: "GoCanvas",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#GoCanvas", checked: "2026-11-25" },
  tools: [
    {
      id: "gocanvas",
      name: { en: "GoCanvas", zh: null },
      category: "forms",
      domains: ["gocanvas.com"],
      cases: ["gocanvas.com"],
    },
  ],
} as const satisfies VendorEntry;
