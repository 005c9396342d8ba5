import type { VendorEntry } from "../entry.ts";

export const coursera = {
  vendor: "Coursera",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/coursera", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Coursera/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "coursera",
      name: { en: "Coursera", zh: null },
      category: "learning",
      domains: ["coursera.org"],
      cases: ["app.coursera.org"],
    },
  ],
} as const satisfies VendorEntry;
