import type { VendorEntry } from "../entry.ts";

export const tradedoubler = {
  vendor: "Tradedoubler AB",
  seat: { value: "SE", source: "https://github.com/datenanfragen/data/blob/master/companies/tradedoubler.json", checked: "2026-11-22" },
  tools: [
    {
      id: "tradedoubler",
      name: { en: "Tradedoubler", zh: null },
      category: "advertising",
      domains: ["tradedoubler.com"],
      cases: ["app.tradedoubler.com"],
    },
  ],
} as const satisfies VendorEntry;
