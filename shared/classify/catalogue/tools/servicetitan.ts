import type { VendorEntry } from "../entry.ts";

export const servicetitan = {
  vendor: "ServiceTitan",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L956", checked: "2026-11-25" },
  tools: [
    {
      id: "servicetitan",
      name: { en: "ServiceTitan", zh: null },
      category: "crm",
      domains: ["servicetitan.com"],
      cases: ["servicetitan.com"],
    },
  ],
} as const satisfies VendorEntry;
