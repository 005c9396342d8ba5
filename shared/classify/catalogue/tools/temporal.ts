import type { VendorEntry } from "../entry.ts";

export const temporal = {
  vendor: "Temporal",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L88", checked: "2026-11-25" },
  tools: [
    {
      id: "temporal",
      name: { en: "Temporal Cloud", zh: null },
      category: "developer",
      domains: ["temporal.io", "tmprl.cloud"],
      cases: ["temporal.io", "tmprl.cloud"],
    },
  ],
} as const satisfies VendorEntry;
