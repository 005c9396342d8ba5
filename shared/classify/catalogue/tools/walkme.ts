import type { VendorEntry } from "../entry.ts";

export const walkme = {
  vendor: "WalkMe",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/514682269.json", checked: "2026-11-22" },
  tools: [
    {
      id: "walkme",
      name: { en: "WalkMe", zh: null },
      category: "learning",
      domains: ["walkme.com"],
      cases: ["app.walkme.com"],
    },
  ],
} as const satisfies VendorEntry;
