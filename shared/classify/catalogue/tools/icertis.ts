import type { VendorEntry } from "../entry.ts";

export const icertis = {
  vendor: "Icertis",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L535", checked: "2026-11-22" },
  tools: [
    {
      id: "icertis",
      name: { en: "Icertis", zh: null },
      category: "legal",
      domains: ["icertis.com"],
      cases: ["app.icertis.com"],
    },
  ],
} as const satisfies VendorEntry;
