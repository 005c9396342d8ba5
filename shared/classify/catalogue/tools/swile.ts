import type { VendorEntry } from "../entry.ts";

export const swile = {
  vendor: "Swile",
  seat: { value: "FR", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L466", checked: "2026-11-22" },
  tools: [
    {
      id: "swile",
      name: { en: "Swile", zh: null },
      category: "expenses",
      domains: ["swile.co"],
      cases: ["app.swile.co"],
    },
  ],
} as const satisfies VendorEntry;
