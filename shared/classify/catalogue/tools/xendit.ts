import type { VendorEntry } from "../entry.ts";

export const xendit = {
  vendor: "Xendit",
  seat: { value: "ID", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202015.json#xendit", checked: "2026-11-25" },
  tools: [
    {
      id: "xendit",
      name: { en: "Xendit", zh: null },
      category: "payments",
      domains: ["xendit.co"],
      cases: ["xendit.co"],
    },
  ],
} as const satisfies VendorEntry;
