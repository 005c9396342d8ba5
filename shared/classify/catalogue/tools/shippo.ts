import type { VendorEntry } from "../entry.ts";

export const shippo = {
  vendor: "Shippo",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L134", checked: "2026-11-22" },
  tools: [
    {
      id: "shippo",
      name: { en: "Shippo", zh: null },
      category: "commerce",
      domains: ["goshippo.com"],
      cases: ["app.goshippo.com"],
    },
  ],
} as const satisfies VendorEntry;
