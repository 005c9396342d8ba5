import type { VendorEntry } from "../entry.ts";

export const kaltura = {
  vendor: "Kaltura",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/kaltura", checked: "2026-11-22" },
  tools: [
    {
      id: "kaltura",
      name: { en: "Kaltura", zh: null },
      category: "video",
      domains: ["kaltura.com"],
      cases: ["app.kaltura.com"],
    },
  ],
} as const satisfies VendorEntry;
