import type { VendorEntry } from "../entry.ts";

export const jobvite = {
  vendor: "Jobvite",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/jobvite", checked: "2026-11-22" },
  tools: [
    {
      id: "jobvite",
      name: { en: "Jobvite", zh: null },
      category: "recruiting",
      domains: ["jobvite.com"],
      cases: ["app.jobvite.com"],
    },
  ],
} as const satisfies VendorEntry;
