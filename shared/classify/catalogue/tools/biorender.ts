import type { VendorEntry } from "../entry.ts";

export const biorender = {
  vendor: "BioRender",
  seat: { value: "CA", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/W18.json#biorender", checked: "2026-11-25" },
  tools: [
    {
      id: "biorender",
      name: { en: "BioRender", zh: null },
      category: "design",
      domains: ["biorender.com"],
      cases: ["biorender.com", "app.biorender.com"],
    },
  ],
} as const satisfies VendorEntry;
