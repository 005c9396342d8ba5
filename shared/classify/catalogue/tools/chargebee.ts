import type { VendorEntry } from "../entry.ts";

export const chargebee = {
  vendor: "Chargebee",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L662", checked: "2026-11-22" },
  tools: [
    {
      id: "chargebee",
      name: { en: "Chargebee", zh: null },
      category: "finance",
      domains: ["chargebee.com"],
      cases: ["app.chargebee.com"],
    },
  ],
} as const satisfies VendorEntry;
