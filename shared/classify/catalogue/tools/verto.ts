import type { VendorEntry } from "../entry.ts";

export const verto = {
  vendor: "Verto",
  seat: { value: "GB", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/W19.json#verto", checked: "2026-11-25" },
  tools: [
    {
      id: "verto",
      name: { en: "Verto", zh: null },
      category: "payments",
      domains: ["vertofx.com"],
      cases: ["vertofx.com"],
    },
  ],
} as const satisfies VendorEntry;
