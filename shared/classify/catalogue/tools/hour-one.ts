import type { VendorEntry } from "../entry.ts";

export const hourOne = {
  vendor: "Hour One AI",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/515981231.json", checked: "2026-11-25" },
  tools: [
    {
      id: "hour-one",
      name: { en: "Hour One", zh: null },
      category: "video",
      domains: ["hourone.ai"],
      cases: ["hourone.ai"],
    },
  ],
} as const satisfies VendorEntry;
