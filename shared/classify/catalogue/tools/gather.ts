import type { VendorEntry } from "../entry.ts";

export const gather = {
  vendor: "Gather",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202019.json#gather-2", checked: "2026-11-22" },
  tools: [
    {
      id: "gather",
      name: { en: "Gather", zh: null },
      category: "chat",
      domains: ["gather.town"],
      cases: ["app.gather.town"],
    },
  ],
} as const satisfies VendorEntry;
