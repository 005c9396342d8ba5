import type { VendorEntry } from "../entry.ts";

export const zuddl = {
  vendor: "Zuddl",
  seat: { value: "IN", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/S20.json#zuddl", checked: "2026-11-25" },
  tools: [
    {
      id: "zuddl",
      name: { en: "Zuddl", zh: null },
      category: "events",
      domains: ["zuddl.com"],
      cases: ["zuddl.com"],
    },
  ],
} as const satisfies VendorEntry;
