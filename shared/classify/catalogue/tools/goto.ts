import type { VendorEntry } from "../entry.ts";

export const goto = {
  vendor: "GoTo (LogMeIn)",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/logmein", checked: "2026-11-22" },
  tools: [
    {
      id: "goto",
      name: { en: "GoTo Meeting and Webinar", zh: null },
      category: "video",
      domains: ["goto.com", "gotomeeting.com", "gotowebinar.com", "logmein.com"],
      cases: ["goto.com", "gotomeeting.com", "gotowebinar.com", "logmein.com"],
    },
  ],
} as const satisfies VendorEntry;
