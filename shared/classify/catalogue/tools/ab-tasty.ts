import type { VendorEntry } from "../entry.ts";

export const abTasty = {
  vendor: "AB Tasty SAS",
  seat: { value: "FR", source: "https://www.abtasty.com/de/nutzungsbedingungen/", checked: "2026-11-25" },
  tools: [
    {
      id: "ab-tasty",
      name: { en: "AB Tasty", zh: null },
      category: "analytics",
      domains: ["abtasty.com"],
      cases: ["abtasty.com"],
    },
  ],
} as const satisfies VendorEntry;
