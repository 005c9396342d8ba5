import type { VendorEntry } from "../entry.ts";

export const supertokens = {
  vendor: "SuperTokens",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/S20.json#supertokens", checked: "2026-11-25" },
  tools: [
    {
      id: "supertokens",
      name: { en: "SuperTokens", zh: null },
      category: "identity",
      domains: ["supertokens.com", "supertokens.io"],
      cases: ["supertokens.com", "supertokens.io"],
    },
  ],
} as const satisfies VendorEntry;
