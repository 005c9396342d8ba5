import type { VendorEntry } from "../entry.ts";

export const veriff = {
  vendor: "Veriff",
  seat: { value: "EE", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202018.json#veriff", checked: "2026-11-22" },
  tools: [
    {
      id: "veriff",
      name: { en: "Veriff", zh: null },
      category: "identity",
      domains: ["veriff.com", "veriff.me"],
      cases: ["app.veriff.com", "veriff.me"],
    },
  ],
} as const satisfies VendorEntry;
