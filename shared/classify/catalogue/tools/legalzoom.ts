import type { VendorEntry } from "../entry.ts";

export const legalzoom = {
  vendor: "LegalZoom",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/legalzoom-com", checked: "2026-11-22" },
  tools: [
    {
      id: "legalzoom",
      name: { en: "LegalZoom", zh: null },
      category: "legal",
      domains: ["legalzoom.com"],
      cases: ["app.legalzoom.com"],
    },
  ],
} as const satisfies VendorEntry;
