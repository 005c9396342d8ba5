import type { VendorEntry } from "../entry.ts";

export const matterport = {
  vendor: "Matterport",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202012.json#matterport", checked: "2026-11-22" },
  tools: [
    {
      id: "matterport",
      name: { en: "Matterport", zh: null },
      category: "design",
      domains: ["matterport.com"],
      cases: ["app.matterport.com"],
    },
  ],
} as const satisfies VendorEntry;
