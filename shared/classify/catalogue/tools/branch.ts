import type { VendorEntry } from "../entry.ts";

export const branch = {
  vendor: "Branch Metrics, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/branch-io.json", checked: "2026-11-22" },
  tools: [
    {
      id: "branch",
      name: { en: "Branch", zh: null },
      category: "marketing",
      domains: ["branch.io", "app.link", "bnc.lt"],
      cases: ["app.branch.io", "app.link", "bnc.lt"],
    },
  ],
} as const satisfies VendorEntry;
