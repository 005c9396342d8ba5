import type { VendorEntry } from "../entry.ts";

export const fastspring = {
  vendor: "FastSpring",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/fastspring", checked: "2026-11-22" },
  tools: [
    {
      id: "fastspring",
      name: { en: "FastSpring", zh: null },
      category: "payments",
      domains: ["fastspring.com"],
      cases: ["app.fastspring.com"],
    },
  ],
} as const satisfies VendorEntry;
