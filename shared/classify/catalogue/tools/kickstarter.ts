import type { VendorEntry } from "../entry.ts";

export const kickstarter = {
  vendor: "Kickstarter, PBC",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/kickstarter.json", checked: "2026-11-25" },
  tools: [
    {
      id: "kickstarter",
      name: { en: "Kickstarter", zh: null },
      category: "commerce",
      domains: ["kickstarter.com"],
      cases: ["kickstarter.com"],
    },
  ],
} as const satisfies VendorEntry;
