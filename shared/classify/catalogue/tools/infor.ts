import type { VendorEntry } from "../entry.ts";

export const infor = {
  vendor: "Infor",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/infor", checked: "2026-11-22" },
  tools: [
    {
      id: "infor",
      name: { en: "Infor", zh: null },
      category: "erp",
      domains: ["infor.com", "inforcloudsuite.com"],
      cases: ["app.infor.com", "inforcloudsuite.com"],
    },
  ],
} as const satisfies VendorEntry;
