import type { VendorEntry } from "../entry.ts";

export const gumroad = {
  vendor: "Gumroad",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/gumroad", checked: "2026-11-22" },
  tools: [
    {
      id: "gumroad",
      name: { en: "Gumroad", zh: null },
      category: "payments",
      domains: ["gumroad.com"],
      cases: ["app.gumroad.com"],
    },
  ],
} as const satisfies VendorEntry;
