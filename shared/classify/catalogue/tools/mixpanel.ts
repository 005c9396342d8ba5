import type { VendorEntry } from "../entry.ts";

export const mixpanel = {
  vendor: "Mixpanel",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202009.json#mixpanel", checked: "2026-11-22" },
  tools: [
    {
      id: "mixpanel",
      name: { en: "Mixpanel", zh: null },
      category: "analytics",
      domains: ["mixpanel.com", "mxpnl.com"],
      hosting: { value: "US", source: "https://github.com/mixpanel/docs/blob/main/docs/privacy/eu-residency.mdx", checked: "2026-11-25" },
      offered: { value: ["US", "EU", "IN"], source: "https://github.com/mixpanel/docs/blob/main/docs/privacy/in-residency.mdx", checked: "2026-11-25" },
      regions: "mixpanel",
      cases: ["app.mixpanel.com", "mxpnl.com"],
    },
  ],
} as const satisfies VendorEntry;
