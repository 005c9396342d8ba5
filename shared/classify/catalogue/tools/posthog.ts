import type { VendorEntry } from "../entry.ts";

export const posthog = {
  vendor: "PostHog",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202020.json#posthog", checked: "2026-11-22" },
  tools: [
    {
      id: "posthog",
      name: { en: "PostHog", zh: null },
      category: "analytics",
      domains: ["posthog.com"],
      cases: ["app.posthog.com"],
    },
  ],
} as const satisfies VendorEntry;
