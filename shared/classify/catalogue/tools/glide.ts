import type { VendorEntry } from "../entry.ts";

export const glide = {
  vendor: "Glide",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/W19.json#glide", checked: "2026-11-25" },
  tools: [
    {
      id: "glide",
      name: { en: "Glide", zh: null },
      category: "website",
      domains: ["glideapps.com", "glide.page"],
      cases: ["glideapps.com", "glide.page", "go.glideapps.com"],
    },
  ],
} as const satisfies VendorEntry;
