import type { VendorEntry } from "../entry.ts";

export const riverside = {
  vendor: "Riverside",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/516251501.json", checked: "2026-11-22" },
  tools: [
    {
      id: "riverside",
      name: { en: "Riverside", zh: null },
      category: "video",
      domains: ["riverside.fm"],
      cases: ["app.riverside.fm"],
    },
  ],
} as const satisfies VendorEntry;
