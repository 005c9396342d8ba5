import type { VendorEntry } from "../entry.ts";

export const substack = {
  vendor: "Substack",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202018.json#substack", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Substack/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "substack",
      name: { en: "Substack", zh: null },
      category: "social",
      domains: ["substack.com"],
      cases: ["app.substack.com"],
    },
  ],
} as const satisfies VendorEntry;
