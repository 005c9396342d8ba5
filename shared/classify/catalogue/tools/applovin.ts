import type { VendorEntry } from "../entry.ts";

export const applovin = {
  vendor: "AppLovin Corporation",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/applovin.json", checked: "2026-11-22" },
  tools: [
    {
      id: "applovin",
      name: { en: "AppLovin", zh: null },
      category: "advertising",
      domains: ["applovin.com"],
      cases: ["app.applovin.com"],
    },
  ],
} as const satisfies VendorEntry;
