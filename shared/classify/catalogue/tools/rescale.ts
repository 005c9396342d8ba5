import type { VendorEntry } from "../entry.ts";

export const rescale = {
  vendor: "Rescale",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202012.json#rescale", checked: "2026-11-25" },
  tools: [
    {
      id: "rescale",
      name: { en: "Rescale", zh: null },
      category: "cloud",
      domains: ["rescale.com"],
      cases: ["rescale.com", "platform.rescale.com"],
    },
  ],
} as const satisfies VendorEntry;
