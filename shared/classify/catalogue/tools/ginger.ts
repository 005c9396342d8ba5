import type { VendorEntry } from "../entry.ts";

export const ginger = {
  vendor: "Ginger Software",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/513262410.json", checked: "2026-11-25" },
  tools: [
    {
      id: "ginger",
      name: { en: "Ginger", zh: null },
      category: "translation",
      domains: ["gingersoftware.com"],
      cases: ["gingersoftware.com"],
    },
  ],
} as const satisfies VendorEntry;
