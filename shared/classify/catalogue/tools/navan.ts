import type { VendorEntry } from "../entry.ts";

export const navan = {
  vendor: "TripActions",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L930", checked: "2026-11-25" },
  tools: [
    {
      id: "navan",
      name: { en: "Navan (formerly TripActions)", zh: null },
      category: "travel",
      domains: ["navan.com", "tripactions.com"],
      cases: ["navan.com", "tripactions.com", "app.navan.com"],
    },
  ],
} as const satisfies VendorEntry;
