import type { VendorEntry } from "../entry.ts";

export const ahrefs = {
  vendor: "Ahrefs",
  seat: { value: "SG", source: "https://github.com/ghostery/trackerdb/blob/main/db/organizations/ahrefs.eno", checked: "2026-11-25" },
  tools: [
    {
      id: "ahrefs",
      name: { en: "Ahrefs", zh: null },
      category: "marketing",
      domains: ["ahrefs.com"],
      cases: ["ahrefs.com", "app.ahrefs.com"],
    },
  ],
} as const satisfies VendorEntry;
