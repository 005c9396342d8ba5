import type { VendorEntry } from "../entry.ts";

export const teads = {
  vendor: "Teads France SA",
  seat: { value: "FR", source: "https://github.com/datenanfragen/data/blob/master/companies/teads.json", checked: "2026-11-22" },
  tools: [
    {
      id: "teads",
      name: { en: "Teads", zh: null },
      category: "advertising",
      domains: ["teads.com", "teads.tv"],
      cases: ["app.teads.com", "teads.tv"],
    },
  ],
} as const satisfies VendorEntry;
