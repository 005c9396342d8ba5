import type { VendorEntry } from "../entry.ts";

export const brandwatch = {
  vendor: "Runtime Collective Limited (Brandwatch)",
  seat: { value: "GB", source: "https://www.brandwatch.com/legal/candidate-privacy-statement/", checked: "2026-11-25" },
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
