import type { VendorEntry } from "../entry.ts";

export const sproutSocial = {
  vendor: "Sprout Social",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/sprout-social", checked: "2026-11-22" },
  tools: [
    {
      id: "sprout-social",
      name: { en: "Sprout Social", zh: null },
      category: "marketing",
      domains: ["sproutsocial.com"],
      cases: ["app.sproutsocial.com"],
    },
  ],
} as const satisfies VendorEntry;
