import type { VendorEntry } from "../entry.ts";

export const doubleverify = {
  vendor: "DoubleVerify, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/leiki.json", checked: "2026-11-22" },
  tools: [
    {
      id: "doubleverify",
      name: { en: "DoubleVerify", zh: null },
      category: "advertising",
      domains: ["doubleverify.com"],
      cases: ["app.doubleverify.com"],
    },
  ],
} as const satisfies VendorEntry;
