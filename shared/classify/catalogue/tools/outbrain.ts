import type { VendorEntry } from "../entry.ts";

export const outbrain = {
  vendor: "Outbrain",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/outbrain", checked: "2026-11-22" },
  tools: [
    {
      id: "outbrain",
      name: { en: "Outbrain", zh: null },
      category: "advertising",
      domains: ["outbrain.com"],
      cases: ["app.outbrain.com"],
    },
  ],
} as const satisfies VendorEntry;
