import type { VendorEntry } from "../entry.ts";

export const flyIo = {
  vendor: "Fly.io",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202020.json#fly-io", checked: "2026-11-22" },
  tools: [
    {
      id: "fly-io",
      name: { en: "Fly.io", zh: null },
      category: "developer",
      domains: ["fly.io", "fly.dev"],
      offered: { value: ["NL", "SE", "IN", "FR", "US", "DE", "BR", "ZA", "GB", "JP", "SG", "AU", "CA"], source: "https://github.com/superfly/docs/blob/main/reference/regions.html.markerb", checked: "2026-11-25" },
      cases: ["app.fly.io", "fly.dev"],
    },
  ],
} as const satisfies VendorEntry;
