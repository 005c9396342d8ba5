import type { VendorEntry } from "../entry.ts";

export const gandi = {
  vendor: "Gandi SAS",
  seat: { value: "FR", source: "https://github.com/datenanfragen/data/blob/master/companies/gandi.json", checked: "2026-11-22" },
  tools: [
    {
      id: "gandi",
      name: { en: "Gandi", zh: null },
      category: "cloud",
      domains: ["gandi.net"],
      cases: ["app.gandi.net"],
    },
  ],
} as const satisfies VendorEntry;
