import type { VendorEntry } from "../entry.ts";

export const similarweb = {
  vendor: "Similarweb",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/514244714.json", checked: "2026-11-22" },
  tools: [
    {
      id: "similarweb",
      name: { en: "Similarweb", zh: null },
      category: "marketing",
      domains: ["similarweb.com"],
      cases: ["app.similarweb.com"],
    },
  ],
} as const satisfies VendorEntry;
