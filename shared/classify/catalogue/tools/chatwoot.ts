import type { VendorEntry } from "../entry.ts";

export const chatwoot = {
  vendor: "Chatwoot",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202021.json#chatwoot", checked: "2026-11-22" },
  tools: [
    {
      id: "chatwoot",
      name: { en: "Chatwoot", zh: null },
      category: "support",
      domains: ["chatwoot.com"],
      cases: ["chatwoot.com"],
    },
  ],
} as const satisfies VendorEntry;
