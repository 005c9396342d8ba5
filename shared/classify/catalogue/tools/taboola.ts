import type { VendorEntry } from "../entry.ts";

export const taboola = {
  vendor: "Taboola, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/taboola.json", checked: "2026-11-22" },
  tools: [
    {
      id: "taboola",
      name: { en: "Taboola", zh: null },
      category: "advertising",
      domains: ["taboola.com"],
      cases: ["app.taboola.com"],
    },
  ],
} as const satisfies VendorEntry;
