import type { VendorEntry } from "../entry.ts";

export const messagebird = {
  vendor: "Bird",
  seat: { value: "NL", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202016.json#bird", checked: "2026-11-22" },
  tools: [
    {
      id: "messagebird",
      name: { en: "Bird (MessageBird)", zh: null },
      category: "developer",
      domains: ["messagebird.com", "bird.com"],
      cases: ["app.messagebird.com", "bird.com"],
    },
  ],
} as const satisfies VendorEntry;
