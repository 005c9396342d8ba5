import type { VendorEntry } from "../entry.ts";

export const drata = {
  vendor: "Drata",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L86", checked: "2026-11-22" },
  tools: [
    {
      id: "drata",
      name: { en: "Drata", zh: null },
      category: "security",
      domains: ["drata.com"],
      cases: ["app.drata.com"],
    },
  ],
} as const satisfies VendorEntry;
