import type { VendorEntry } from "../entry.ts";

export const helicone = {
  vendor: "Helicone",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/W23.json#helicone", checked: "2026-11-25" },
  tools: [
    {
      id: "helicone",
      name: { en: "Helicone", zh: null },
      category: "ai",
      domains: ["helicone.ai"],
      cases: ["helicone.ai", "oai.helicone.ai"],
    },
  ],
} as const satisfies VendorEntry;
