import type { VendorEntry } from "../entry.ts";

export const easypost = {
  vendor: "EasyPost",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202013.json#easypost", checked: "2026-11-22" },
  tools: [
    {
      id: "easypost",
      name: { en: "EasyPost", zh: null },
      category: "commerce",
      domains: ["easypost.com"],
      cases: ["app.easypost.com"],
    },
  ],
} as const satisfies VendorEntry;
