import type { VendorEntry } from "../entry.ts";

export const glassdoor = {
  vendor: "Glassdoor",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/glassdoor", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Glassdoor/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "glassdoor",
      name: { en: "Glassdoor", zh: null },
      category: "recruiting",
      domains: ["glassdoor.com"],
      cases: ["app.glassdoor.com"],
    },
  ],
} as const satisfies VendorEntry;
