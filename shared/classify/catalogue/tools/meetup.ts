import type { VendorEntry } from "../entry.ts";

export const meetup = {
  vendor: "Meetup, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/meetup-com.json", checked: "2026-11-22" },
  tools: [
    {
      id: "meetup",
      name: { en: "Meetup", zh: null },
      category: "social",
      domains: ["meetup.com"],
      cases: ["app.meetup.com"],
    },
  ],
} as const satisfies VendorEntry;
