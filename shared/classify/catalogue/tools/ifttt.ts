import type { VendorEntry } from "../entry.ts";

export const ifttt = {
  vendor: "IFTTT Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/ifttt.json", checked: "2026-11-22" },
  tools: [
    {
      id: "ifttt",
      name: { en: "IFTTT", zh: null },
      category: "automation",
      domains: ["ifttt.com"],
      cases: ["app.ifttt.com"],
    },
  ],
} as const satisfies VendorEntry;
