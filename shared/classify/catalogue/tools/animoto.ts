import type { VendorEntry } from "../entry.ts";

export const animoto = {
  vendor: "Animoto",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/animoto", checked: "2026-11-25" },
  tools: [
    {
      id: "animoto",
      name: { en: "Animoto", zh: null },
      category: "video",
      domains: ["animoto.com"],
      cases: ["animoto.com"],
    },
  ],
} as const satisfies VendorEntry;
