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
      cases: ["app.mixpanel.com", "mxpnl.com"],
    },
  ],
} as const satisfies VendorEntry;
