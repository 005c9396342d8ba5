import type { VendorEntry } from "../entry.ts";

export const blackline = {
  vendor: "BlackLine",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/blackline", checked: "2026-11-22" },
  tools: [
    {
      id: "blackline",
      name: { en: "BlackLine", zh: null },
      category: "finance",
      domains: ["blackline.com"],
      cases: ["app.blackline.com"],
    },
  ],
} as const satisfies VendorEntry;
