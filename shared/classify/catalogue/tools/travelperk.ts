import type { VendorEntry } from "../entry.ts";

export const travelperk = {
  vendor: "TravelPerk",
  seat: { value: "ES", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L594", checked: "2026-11-22" },
  tools: [
    {
      id: "travelperk",
      name: { en: "TravelPerk", zh: null },
      category: "expenses",
      domains: ["travelperk.com"],
      cases: ["app.travelperk.com"],
    },
  ],
} as const satisfies VendorEntry;
