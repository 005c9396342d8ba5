import type { VendorEntry } from "../entry.ts";

export const pipedrive = {
  vendor: "Pipedrive, Inc.",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/pipedrive", checked: "2026-11-22" },
  tools: [
    {
      id: "pipedrive",
      name: { en: "Pipedrive", zh: null },
      category: "crm",
      domains: ["pipedrive.com"],
      cases: ["pipedrive.com"],
    },
  ],
} as const satisfies VendorEntry;
