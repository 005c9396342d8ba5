import type { VendorEntry } from "../entry.ts";

export const equativ = {
  vendor: "Smart AdServer SAS",
  seat: { value: "FR", source: "https://github.com/datenanfragen/data/blob/master/companies/smartadserver.json", checked: "2026-11-22" },
  tools: [
    {
      id: "equativ",
      name: { en: "Equativ (Smart AdServer)", zh: null },
      category: "advertising",
      domains: ["equativ.com", "smartadserver.com"],
      cases: ["app.equativ.com", "smartadserver.com"],
    },
  ],
} as const satisfies VendorEntry;
