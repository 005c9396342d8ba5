import type { VendorEntry } from "../entry.ts";

export const replicate = {
  vendor: "Replicate",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202020.json#replicate", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Replicate/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "replicate",
      name: { en: "Replicate", zh: null },
      category: "ai",
      domains: ["replicate.com", "replicate.delivery"],
      cases: ["app.replicate.com", "replicate.delivery"],
    },
  ],
} as const satisfies VendorEntry;
