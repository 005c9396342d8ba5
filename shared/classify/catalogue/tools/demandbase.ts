import type { VendorEntry } from "../entry.ts";

export const demandbase = {
  vendor: "Demandbase, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/demandbase.json", checked: "2026-11-22" },
  tools: [
    {
      id: "demandbase",
      name: { en: "Demandbase", zh: null },
      category: "marketing",
      domains: ["demandbase.com"],
      cases: ["app.demandbase.com"],
    },
  ],
} as const satisfies VendorEntry;
