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
      hosting: { value: "US", source: "https://docs.snyk.io/~/changes/TzxJRMARwBuZNPcIpizY/more-info/data-residency-at-snyk", checked: "2026-11-25" },
      offered: { value: ["US", "DE", "AU"], source: "https://docs.snyk.io/~/changes/TzxJRMARwBuZNPcIpizY/more-info/data-residency-at-snyk", checked: "2026-11-25" },
      cases: ["app.snyk.io"],
    },
  ],
} as const satisfies VendorEntry;
