import type { VendorEntry } from "../entry.ts";

export const submittable = {
  vendor: "Submittable",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/S12.json#submittable", checked: "2026-11-25" },
  tools: [
    {
      id: "submittable",
      name: { en: "Submittable", zh: null },
      category: "forms",
      domains: ["submittable.com"],
      cases: ["submittable.com", "example.submittable.com"],
    },
  ],
} as const satisfies VendorEntry;
