import type { VendorEntry } from "../entry.ts";

export const wistia = {
  vendor: "Wistia",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/wistia", checked: "2026-11-22" },
  tools: [
    {
      id: "wistia",
      name: { en: "Wistia", zh: null },
      category: "marketing",
      domains: ["wistia.com", "wistia.net"],
      cases: ["app.wistia.com", "wistia.net"],
    },
  ],
} as const satisfies VendorEntry;
