import type { VendorEntry } from "../entry.ts";

export const cvent = {
  vendor: "Cvent",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/cvent", checked: "2026-11-22" },
  tools: [
    {
      id: "cvent",
      name: { en: "Cvent", zh: null },
      category: "events",
      domains: ["cvent.com"],
      cases: ["app.cvent.com"],
    },
  ],
} as const satisfies VendorEntry;
