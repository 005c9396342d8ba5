import type { VendorEntry } from "../entry.ts";

export const mux = {
  vendor: "Mux",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202016.json#mux", checked: "2026-11-22" },
  tools: [
    {
      id: "mux",
      name: { en: "Mux", zh: null },
      category: "video",
      domains: ["mux.com"],
      cases: ["app.mux.com"],
    },
  ],
} as const satisfies VendorEntry;
