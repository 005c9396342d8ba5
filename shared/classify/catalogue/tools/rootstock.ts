import type { VendorEntry } from "../entry.ts";

export const rootstock = {
  vendor: "Rootstock",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/rootstock-software", checked: "2026-11-22" },
  tools: [
    {
      id: "rootstock",
      name: { en: "Rootstock", zh: null },
      category: "erp",
      domains: ["rootstock.com"],
      cases: ["app.rootstock.com"],
    },
  ],
} as const satisfies VendorEntry;
