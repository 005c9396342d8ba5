import type { VendorEntry } from "../entry.ts";

export const okendo = {
  vendor: "Okendo",
  seat: { value: "AU", source: "https://github.com/ghostery/trackerdb/blob/main/db/organizations/okendo.eno", checked: "2026-11-25" },
  tools: [
    {
      id: "okendo",
      name: { en: "Okendo", zh: null },
      category: "commerce",
      domains: ["okendo.io"],
      cases: ["okendo.io", "api.okendo.io"],
    },
  ],
} as const satisfies VendorEntry;
