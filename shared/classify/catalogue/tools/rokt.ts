import type { VendorEntry } from "../entry.ts";

export const rokt = {
  vendor: "Rokt",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L680", checked: "2026-11-25" },
  tools: [
    {
      id: "rokt",
      name: { en: "Rokt", zh: null },
      category: "advertising",
      domains: ["rokt.com"],
      cases: ["rokt.com"],
    },
  ],
} as const satisfies VendorEntry;
