import type { VendorEntry } from "../entry.ts";

export const stacker = {
  vendor: "Stacker",
  seat: { value: "GB", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/S20.json#stacker", checked: "2026-11-25" },
  tools: [
    {
      id: "stacker",
      name: { en: "Stacker", zh: null },
      category: "website",
      domains: ["stackerhq.com", "stacker.app"],
      cases: ["stackerhq.com", "stacker.app"],
    },
  ],
} as const satisfies VendorEntry;
