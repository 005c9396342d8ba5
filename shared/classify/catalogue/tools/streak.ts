import type { VendorEntry } from "../entry.ts";

export const streak = {
  vendor: "Streak",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/streak", checked: "2026-11-22" },
  tools: [
    {
      id: "streak",
      name: { en: "Streak", zh: null },
      category: "crm",
      domains: ["streak.com"],
      cases: ["app.streak.com"],
    },
  ],
} as const satisfies VendorEntry;
