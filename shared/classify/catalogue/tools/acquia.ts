import type { VendorEntry } from "../entry.ts";

export const acquia = {
  vendor: "Acquia",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/acquia", checked: "2026-11-22" },
  tools: [
    {
      id: "acquia",
      name: { en: "Acquia", zh: null },
      category: "website",
      domains: ["acquia.com", "acquia-sites.com"],
      cases: ["app.acquia.com", "acquia-sites.com"],
    },
  ],
} as const satisfies VendorEntry;
