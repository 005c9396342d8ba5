import type { VendorEntry } from "../entry.ts";

export const paperspace = {
  vendor: "Paperspace",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202015.json#paperspace", checked: "2026-11-25" },
  tools: [
    {
      id: "paperspace",
      name: { en: "Paperspace", zh: null },
      category: "cloud",
      domains: ["paperspace.com"],
      cases: ["paperspace.com", "console.paperspace.com"],
    },
  ],
} as const satisfies VendorEntry;
