import type { VendorEntry } from "../entry.ts";

export const nutshell = {
  vendor: "Nutshell",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/nutshell", checked: "2026-11-22" },
  tools: [
    {
      id: "nutshell",
      name: { en: "Nutshell", zh: null },
      category: "crm",
      domains: ["nutshell.com"],
      cases: ["app.nutshell.com"],
    },
  ],
} as const satisfies VendorEntry;
