import type { VendorEntry } from "../entry.ts";

export const pagerduty = {
  vendor: "PagerDuty",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202010.json#pagerduty", checked: "2026-11-22" },
  tools: [
    {
      id: "pagerduty",
      name: { en: "PagerDuty", zh: null },
      category: "developer",
      domains: ["pagerduty.com"],
      offered: { value: ["US", "EU"], source: "https://support.pagerduty.com/main/docs/service-regions.md", checked: "2026-11-25" },
      cases: ["app.pagerduty.com"],
    },
  ],
} as const satisfies VendorEntry;
