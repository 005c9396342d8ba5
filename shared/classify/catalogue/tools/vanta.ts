import type { VendorEntry } from "../entry.ts";

export const vanta = {
  vendor: "Vanta",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202018.json#vanta", checked: "2026-11-22" },
  tools: [
    {
      id: "vanta",
      name: { en: "Vanta", zh: null },
      category: "security",
      domains: ["vanta.com"],
      cases: ["app.vanta.com"],
    },
  ],
} as const satisfies VendorEntry;
