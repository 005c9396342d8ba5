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
      cases: ["app.webflow.com", "webflow.io"],
    },
  ],
} as const satisfies VendorEntry;
