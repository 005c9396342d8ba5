import type { VendorEntry } from "../entry.ts";

export const spline = {
  vendor: "Spline",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202021.json#spline", checked: "2026-11-25" },
  tools: [
    {
      id: "spline",
      name: { en: "Spline", zh: null },
      category: "design",
      domains: ["spline.design"],
      cases: ["spline.design"],
    },
  ],
} as const satisfies VendorEntry;
