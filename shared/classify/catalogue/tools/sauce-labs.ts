import type { VendorEntry } from "../entry.ts";

export const sauceLabs = {
  vendor: "Sauce Labs",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/sauce-labs", checked: "2026-11-22" },
  tools: [
    {
      id: "sauce-labs",
      name: { en: "Sauce Labs", zh: null },
      category: "developer",
      domains: ["saucelabs.com"],
      cases: ["app.saucelabs.com"],
    },
  ],
} as const satisfies VendorEntry;
