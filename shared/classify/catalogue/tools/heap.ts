import type { VendorEntry } from "../entry.ts";

export const heap = {
  vendor: "Heap",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202013.json#heap", checked: "2026-11-22" },
  tools: [
    {
      id: "heap",
      name: { en: "Heap", zh: null },
      category: "analytics",
      domains: ["heap.io", "heapanalytics.com"],
      cases: ["app.heap.io", "heapanalytics.com"],
    },
  ],
} as const satisfies VendorEntry;
