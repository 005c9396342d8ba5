import type { VendorEntry } from "../entry.ts";

export const workflowy = {
  vendor: "WorkFlowy",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202010.json#workflowy", checked: "2026-11-22" },
  tools: [
    {
      id: "workflowy",
      name: { en: "WorkFlowy", zh: null },
      category: "documents",
      domains: ["workflowy.com"],
      cases: ["app.workflowy.com"],
    },
  ],
} as const satisfies VendorEntry;
