import type { VendorEntry } from "../entry.ts";

export const asana = {
  vendor: "Asana, Inc.",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/asana", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://asana.com/terms/licensed-software-terms", checked: "2026-11-25" },
  tools: [
    {
      id: "asana",
      name: { en: "Asana", zh: null },
      category: "project",
      domains: ["asana.com"],
      cases: ["app.asana.com"],
    },
  ],
} as const satisfies VendorEntry;
