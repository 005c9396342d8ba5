import type { VendorEntry } from "../entry.ts";

export const academiaEdu = {
  vendor: "Academia, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/academia-edu.json", checked: "2026-11-25" },
  tools: [
    {
      id: "academia-edu",
      name: { en: "Academia.edu", zh: null },
      category: "learning",
      domains: ["academia.edu"],
      cases: ["academia.edu"],
    },
  ],
} as const satisfies VendorEntry;
