import type { VendorEntry } from "../entry.ts";

export const helpScout = {
  vendor: "Help Scout",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/brightwurks", checked: "2026-11-22" },
  tools: [
    {
      id: "help-scout",
      name: { en: "Help Scout", zh: null },
      category: "support",
      domains: ["helpscout.com", "helpscout.net"],
      cases: ["app.helpscout.com", "helpscout.net"],
    },
  ],
} as const satisfies VendorEntry;
