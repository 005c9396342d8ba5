import type { VendorEntry } from "../entry.ts";

export const adition = {
  vendor: "ADITION technologies AG",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/adition.json", checked: "2026-11-22" },
  tools: [
    {
      id: "adition",
      name: { en: "Active Agent (Virtual Minds)", zh: null },
      category: "advertising",
      domains: ["adition.com", "theadex.com"],
      cases: ["app.adition.com", "theadex.com"],
    },
  ],
} as const satisfies VendorEntry;
