import type { VendorEntry } from "../entry.ts";

export const airship = {
  vendor: "Airship Group, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/urban-airship.json", checked: "2026-11-22" },
  tools: [
    {
      id: "airship",
      name: { en: "Airship", zh: null },
      category: "marketing",
      domains: ["airship.com", "urbanairship.com"],
      cases: ["app.airship.com", "urbanairship.com"],
    },
  ],
} as const satisfies VendorEntry;
