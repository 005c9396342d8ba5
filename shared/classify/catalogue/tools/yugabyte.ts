import type { VendorEntry } from "../entry.ts";

export const yugabyte = {
  vendor: "YugaByte",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L395", checked: "2026-11-25" },
  tools: [
    {
      id: "yugabyte",
      name: { en: "YugabyteDB", zh: null },
      category: "database",
      domains: ["yugabyte.com"],
      cases: ["yugabyte.com"],
    },
  ],
} as const satisfies VendorEntry;
