import type { VendorEntry } from "../entry.ts";

export const clevertap = {
  vendor: "CleverTap",
  seat: { value: "US", source: "https://github.com/ghostery/trackerdb/blob/main/db/organizations/clever_tap.eno", checked: "2026-11-25" },
  tools: [
    {
      id: "clevertap",
      name: { en: "CleverTap", zh: null },
      category: "marketing",
      domains: ["clevertap.com", "clevertap-prod.com"],
      cases: ["clevertap.com", "clevertap-prod.com"],
    },
  ],
} as const satisfies VendorEntry;
