import type { VendorEntry } from "../entry.ts";

export const constantContact = {
  vendor: "Constant Contact",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/constant-contact", checked: "2026-11-22" },
  tools: [
    {
      id: "constant-contact",
      name: { en: "Constant Contact", zh: null },
      category: "marketing",
      domains: ["constantcontact.com"],
      cases: ["app.constantcontact.com"],
    },
  ],
} as const satisfies VendorEntry;
