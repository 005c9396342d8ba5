import type { VendorEntry } from "../entry.ts";

export const jasper = {
  vendor: "Jasper",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202018.json#jasper-ai", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Jasper/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "jasper",
      name: { en: "Jasper", zh: null },
      category: "ai",
      domains: ["jasper.ai"],
      cases: ["app.jasper.ai"],
    },
  ],
} as const satisfies VendorEntry;
