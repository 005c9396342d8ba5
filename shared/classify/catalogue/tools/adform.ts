import type { VendorEntry } from "../entry.ts";

export const adform = {
  vendor: "Adform A/S",
  seat: { value: "DK", source: "https://github.com/datenanfragen/data/blob/master/companies/adform.json", checked: "2026-11-22" },
  tools: [
    {
      id: "adform",
      name: { en: "Adform", zh: null },
      category: "advertising",
      domains: ["adform.com", "adform.net"],
      cases: ["app.adform.com", "adform.net"],
    },
  ],
} as const satisfies VendorEntry;
