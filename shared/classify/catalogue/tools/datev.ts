import type { VendorEntry } from "../entry.ts";

export const datev = {
  vendor: "DATEV eG",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/datev.json", checked: "2026-11-22" },
  tools: [
    {
      id: "datev",
      name: { en: "DATEV", zh: null },
      category: "finance",
      domains: ["datev.de"],
      cases: ["app.datev.de"],
    },
  ],
} as const satisfies VendorEntry;
