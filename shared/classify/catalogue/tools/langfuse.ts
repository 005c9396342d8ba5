import type { VendorEntry } from "../entry.ts";

export const langfuse = {
  vendor: "Langfuse",
  seat: { value: "DE", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/W23.json#langfuse", checked: "2026-11-25" },
  tools: [
    {
      id: "langfuse",
      name: { en: "Langfuse", zh: null },
      category: "ai",
      domains: ["langfuse.com"],
      offered: { value: ["US", "IE"], source: "https://github.com/langfuse/langfuse-docs/blob/0b8183a5236718a5acf2057c2e65df61e0d4f8ed/pages/security/data-regions.mdx", checked: "2026-11-25" },
      cases: ["langfuse.com", "cloud.langfuse.com"],
    },
  ],
} as const satisfies VendorEntry;
