import type { VendorEntry } from "../entry.ts";

export const dynatrace = {
  vendor: "Dynatrace",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/dynatrace-software", checked: "2026-11-22" },
  tools: [
    {
      id: "dynatrace",
      name: { en: "Dynatrace", zh: null },
      category: "analytics",
      domains: ["dynatrace.com", "dynatracelabs.com"],
      cases: ["app.dynatrace.com", "dynatracelabs.com"],
    },
  ],
} as const satisfies VendorEntry;
