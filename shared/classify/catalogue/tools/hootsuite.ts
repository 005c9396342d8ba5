import type { VendorEntry } from "../entry.ts";

export const hootsuite = {
  vendor: "Hootsuite Inc.",
  seat: { value: "CA", source: "https://github.com/datenanfragen/data/blob/master/companies/hootsuite.json", checked: "2026-11-22" },
  tools: [
    {
      id: "hootsuite",
      name: { en: "Hootsuite", zh: null },
      category: "marketing",
      domains: ["hootsuite.com"],
      cases: ["app.hootsuite.com"],
    },
  ],
} as const satisfies VendorEntry;
