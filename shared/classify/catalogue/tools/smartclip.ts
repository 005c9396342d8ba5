import type { VendorEntry } from "../entry.ts";

export const smartclip = {
  vendor: "smartclip Europe GmbH",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/smartclip.json", checked: "2026-11-22" },
  tools: [
    {
      id: "smartclip",
      name: { en: "smartclip", zh: null },
      category: "advertising",
      domains: ["smartclip.com", "smartclip.net"],
      cases: ["app.smartclip.com", "smartclip.net"],
    },
  ],
} as const satisfies VendorEntry;
