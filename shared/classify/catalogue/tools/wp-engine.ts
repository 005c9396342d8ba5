import type { VendorEntry } from "../entry.ts";

export const wpEngine = {
  vendor: "WP Engine",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/wp-engine", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/WPEngine/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "wp-engine",
      name: { en: "WP Engine", zh: null },
      category: "cloud",
      domains: ["wpengine.com"],
      cases: ["app.wpengine.com"],
    },
  ],
} as const satisfies VendorEntry;
