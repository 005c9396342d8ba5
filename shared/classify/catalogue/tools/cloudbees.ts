import type { VendorEntry } from "../entry.ts";

export const cloudbees = {
  vendor: "CloudBees",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L296", checked: "2026-11-25" },
  tools: [
    {
      id: "cloudbees",
      name: { en: "CloudBees", zh: null },
      category: "developer",
      domains: ["cloudbees.com"],
      cases: ["cloudbees.com"],
    },
  ],
} as const satisfies VendorEntry;
