import type { VendorEntry } from "../entry.ts";

export const sugarcrm = {
  vendor: "SugarCRM",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/sugarcrm", checked: "2026-11-22" },
  tools: [
    {
      id: "sugarcrm",
      name: { en: "SugarCRM", zh: null },
      category: "crm",
      domains: ["sugarcrm.com"],
      cases: ["app.sugarcrm.com"],
    },
  ],
} as const satisfies VendorEntry;
