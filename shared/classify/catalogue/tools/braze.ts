import type { VendorEntry } from "../entry.ts";

export const braze = {
  vendor: "Braze (Appboy)",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/appboy", checked: "2026-11-22" },
  tools: [
    {
      id: "braze",
      name: { en: "Braze", zh: null },
      category: "marketing",
      domains: ["braze.com", "braze.eu", "appboy.com"],
      offered: { value: ["US", "EU", "AU"], source: "https://github.com/braze-inc/braze-docs/blob/7e6952ee41ea289c62fe72d934d65337094d2f51/_includes/data_centers.md", checked: "2026-11-25" },
      regions: "braze",
      cases: ["braze.com", "braze.eu", "appboy.com"],
    },
  ],
} as const satisfies VendorEntry;
