import type { VendorEntry } from "../entry.ts";

export const panopto = {
  vendor: "Panopto",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/panopto", checked: "2026-11-22" },
  tools: [
    {
      id: "panopto",
      name: { en: "Panopto", zh: null },
      category: "video",
      domains: ["panopto.com"],
      cases: ["app.panopto.com"],
    },
  ],
} as const satisfies VendorEntry;
