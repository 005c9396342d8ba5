import type { VendorEntry } from "../entry.ts";

export const khanAcademy = {
  vendor: "Khan Academy",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/khan-academy", checked: "2026-11-22" },
  tools: [
    {
      id: "khan-academy",
      name: { en: "Khan Academy", zh: null },
      category: "learning",
      domains: ["khanacademy.org"],
      cases: ["app.khanacademy.org"],
    },
  ],
} as const satisfies VendorEntry;
