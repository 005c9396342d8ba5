import type { VendorEntry } from "../entry.ts";

export const udemy = {
  vendor: "Udemy, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/udemy.json", checked: "2026-11-22" },
  tools: [
    {
      id: "udemy",
      name: { en: "Udemy", zh: null },
      category: "learning",
      domains: ["udemy.com"],
      cases: ["app.udemy.com"],
    },
  ],
} as const satisfies VendorEntry;
