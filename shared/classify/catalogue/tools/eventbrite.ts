import type { VendorEntry } from "../entry.ts";

export const eventbrite = {
  vendor: "Eventbrite",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/eventbrite", checked: "2026-11-22" },
  tools: [
    {
      id: "eventbrite",
      name: { en: "Eventbrite", zh: null },
      category: "social",
      domains: ["eventbrite.com"],
      cases: ["app.eventbrite.com"],
    },
  ],
} as const satisfies VendorEntry;
