import type { VendorEntry } from "../entry.ts";

export const snyk = {
  vendor: "Snyk",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L960", checked: "2026-11-22" },
  tools: [
    {
      id: "snyk",
      name: { en: "Snyk", zh: null },
      category: "developer",
      domains: ["snyk.io"],
      cases: ["app.snyk.io"],
    },
  ],
} as const satisfies VendorEntry;
