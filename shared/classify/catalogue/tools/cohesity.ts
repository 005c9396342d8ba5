import type { VendorEntry } from "../entry.ts";

export const cohesity = {
  vendor: "Cohesity",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L829", checked: "2026-11-25" },
  tools: [
    {
      id: "cohesity",
      name: { en: "Cohesity", zh: null },
      category: "storage",
      domains: ["cohesity.com"],
      cases: ["cohesity.com", "helios.cohesity.com"],
    },
  ],
} as const satisfies VendorEntry;
