import type { VendorEntry } from "../entry.ts";

export const awin = {
  vendor: "AWIN AG",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/awin.json", checked: "2026-11-22" },
  tools: [
    {
      id: "awin",
      name: { en: "Awin", zh: null },
      category: "advertising",
      domains: ["awin.com", "awin1.com"],
      cases: ["app.awin.com", "awin1.com"],
    },
  ],
} as const satisfies VendorEntry;
