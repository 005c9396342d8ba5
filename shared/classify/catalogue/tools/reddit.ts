import type { VendorEntry } from "../entry.ts";

export const reddit = {
  vendor: "Reddit",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202005.json#reddit", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Reddit/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "reddit",
      name: { en: "Reddit", zh: null },
      category: "social",
      domains: ["reddit.com", "redd.it", "redditmedia.com"],
      hosting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Reddit/Privacy%20Policy.md", checked: "2026-11-25" },
      cases: ["app.reddit.com", "redd.it", "redditmedia.com"],
    },
  ],
} as const satisfies VendorEntry;
