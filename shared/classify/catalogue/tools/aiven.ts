import type { VendorEntry } from "../entry.ts";

export const aiven = {
  vendor: "Aiven",
  seat: { value: "FI", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L240", checked: "2026-11-22" },
  tools: [
    {
      id: "aiven",
      name: { en: "Aiven", zh: null },
      category: "database",
      domains: ["aiven.io", "aivencloud.com"],
      cases: ["app.aiven.io", "aivencloud.com"],
    },
  ],
} as const satisfies VendorEntry;
