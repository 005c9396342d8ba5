import type { VendorEntry } from "../entry.ts";

export const replit = {
  vendor: "Replit",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202018.json#replit", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Replit/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "replit",
      name: { en: "Replit", zh: null },
      category: "ai",
      domains: ["replit.com", "repl.co", "replit.dev", "replit.app"],
      hosting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Replit/Privacy%20Policy.md", checked: "2026-11-25" },
      cases: ["app.replit.com", "repl.co", "replit.dev", "replit.app"],
    },
  ],
} as const satisfies VendorEntry;
