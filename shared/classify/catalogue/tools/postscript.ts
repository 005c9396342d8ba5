import type { VendorEntry } from "../entry.ts";

export const postscript = {
  vendor: "Postscript",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/W19.json#postscript", checked: "2026-11-25" },
  tools: [
    {
      id: "postscript",
      name: { en: "Postscript", zh: null },
      category: "marketing",
      domains: ["postscript.io"],
      cases: ["postscript.io"],
    },
  ],
} as const satisfies VendorEntry;
