import type { VendorEntry } from "../entry.ts";

export const notion = {
  vendor: "Notion Labs, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/notion.json", checked: "2026-11-22" },
  tools: [
    {
      id: "notion",
      name: { en: "Notion", zh: null },
      category: "documents",
      domains: ["notion.so", "notion.com", "notion.site"],
      cases: ["www.notion.so", "notion.com", "notion.site"],
    },
  ],
} as const satisfies VendorEntry;
