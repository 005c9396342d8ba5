import type { VendorEntry } from "../entry.ts";

export const comscore = {
  vendor: "Comscore, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/scorecardresearch.json", checked: "2026-11-22" },
  tools: [
    {
      id: "comscore",
      name: { en: "Comscore", zh: null },
      category: "analytics",
      domains: ["comscore.com", "scorecardresearch.com"],
      cases: ["app.comscore.com", "scorecardresearch.com"],
    },
  ],
} as const satisfies VendorEntry;
