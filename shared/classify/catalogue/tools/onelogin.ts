import type { VendorEntry } from "../entry.ts";

export const onelogin = {
  vendor: "OneLogin",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/onelogin", checked: "2026-11-22" },
  tools: [
    {
      id: "onelogin",
      name: { en: "OneLogin", zh: null },
      category: "identity",
      domains: ["onelogin.com"],
      cases: ["app.onelogin.com"],
    },
  ],
} as const satisfies VendorEntry;
