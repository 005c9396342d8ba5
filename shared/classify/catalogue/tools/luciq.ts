import type { VendorEntry } from "../entry.ts";

export const luciq = {
  vendor: "Luciq",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202016.json#luciq", checked: "2026-11-25" },
  tools: [
    {
      id: "luciq",
      name: { en: "Luciq (formerly Instabug)", zh: null },
      category: "developer",
      domains: ["luciq.ai", "instabug.com"],
      cases: ["luciq.ai", "instabug.com"],
    },
  ],
} as const satisfies VendorEntry;
