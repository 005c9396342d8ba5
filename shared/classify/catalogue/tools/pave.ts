import type { VendorEntry } from "../entry.ts";

export const pave = {
  vendor: "Pave",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/S20.json#pave-2", checked: "2026-11-25" },
  tools: [
    {
      id: "pave",
      name: { en: "Pave", zh: null },
      category: "hr",
      domains: ["pave.com"],
      cases: ["pave.com"],
    },
  ],
} as const satisfies VendorEntry;
