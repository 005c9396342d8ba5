import type { VendorEntry } from "../entry.ts";

export const webflow = {
  vendor: "Webflow",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202013.json#webflow", checked: "2026-11-22" },
  tools: [
    {
      id: "webflow",
      name: { en: "Webflow", zh: null },
      category: "design",
      domains: ["webflow.com", "webflow.io"],
      offered: { value: ["US", "EU"], source: "https://developers.webflow.com/data/docs/working-with-eu-hosting.md", checked: "2026-11-25" },
      cases: ["app.webflow.com", "webflow.io"],
    },
  ],
} as const satisfies VendorEntry;
