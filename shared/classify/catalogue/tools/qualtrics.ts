import type { VendorEntry } from "../entry.ts";

export const qualtrics = {
  vendor: "Qualtrics",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/qualtrics", checked: "2026-11-22" },
  tools: [
    {
      id: "qualtrics",
      name: { en: "Qualtrics", zh: null },
      category: "hr",
      domains: ["qualtrics.com"],
      cases: ["app.qualtrics.com"],
    },
  ],
} as const satisfies VendorEntry;
