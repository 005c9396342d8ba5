import type { VendorEntry } from "../entry.ts";

export const brandwatch = {
  vendor: "Brandwatch",
  seat: { value: "GB", source: "https://github.com/ghostery/trackerdb/blob/main/db/organizations/brandwatch.eno", checked: "2026-11-25" },
  tools: [
    {
      id: "brandwatch",
      name: { en: "Brandwatch", zh: null },
      category: "marketing",
      domains: ["brandwatch.com"],
      cases: ["brandwatch.com"],
    },
  ],
} as const satisfies VendorEntry;
