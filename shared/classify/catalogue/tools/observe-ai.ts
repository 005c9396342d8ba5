import type { VendorEntry } from "../entry.ts";

export const observeAi = {
  vendor: "Observe.AI",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/W18.json#observe-ai", checked: "2026-11-25" },
  tools: [
    {
      id: "observe-ai",
      name: { en: "Observe.AI", zh: null },
      category: "support",
      domains: ["observe.ai"],
      cases: ["observe.ai"],
    },
  ],
} as const satisfies VendorEntry;
