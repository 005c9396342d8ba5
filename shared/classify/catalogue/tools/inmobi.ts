import type { VendorEntry } from "../entry.ts";

export const inmobi = {
  vendor: "Sift Science Ireland Limited",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/sift-com.json", checked: "2026-11-22" },
  tools: [
    {
      id: "inmobi",
      name: { en: "Sift", zh: null },
      category: "advertising",
      domains: ["sift.com", "siftscience.com"],
      cases: ["app.sift.com", "siftscience.com"],
    },
  ],
} as const satisfies VendorEntry;
