import type { VendorEntry } from "../entry.ts";

export const sendbird = {
  vendor: "Sendbird",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202016.json#sendbird", checked: "2026-11-22" },
  tools: [
    {
      id: "sendbird",
      name: { en: "Sendbird", zh: null },
      category: "chat",
      domains: ["sendbird.com"],
      cases: ["app.sendbird.com"],
    },
  ],
} as const satisfies VendorEntry;
