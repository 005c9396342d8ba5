import type { VendorEntry } from "../entry.ts";

export const procore = {
  vendor: "Procore",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/procore-technologies", checked: "2026-11-22" },
  tools: [
    {
      id: "procore",
      name: { en: "Procore", zh: null },
      category: "project",
      domains: ["procore.com"],
      cases: ["app.procore.com"],
    },
  ],
} as const satisfies VendorEntry;
