import type { VendorEntry } from "../entry.ts";

export const acumatica = {
  vendor: "Acumatica",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/acumatica", checked: "2026-11-22" },
  tools: [
    {
      id: "acumatica",
      name: { en: "Acumatica", zh: null },
      category: "erp",
      domains: ["acumatica.com"],
      cases: ["app.acumatica.com"],
    },
  ],
} as const satisfies VendorEntry;
