import type { VendorEntry } from "../entry.ts";

export const delhivery = {
  vendor: "Delhivery",
  seat: { value: "IN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L999", checked: "2026-11-22" },
  tools: [
    {
      id: "delhivery",
      name: { en: "Delhivery", zh: null },
      category: "logistics",
      domains: ["delhivery.com"],
      cases: ["app.delhivery.com"],
    },
  ],
} as const satisfies VendorEntry;
