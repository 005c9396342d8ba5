import type { VendorEntry } from "../entry.ts";

export const notion = {
  vendor: "Notion Labs, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/notion.json", checked: "2026-11-22" },
  tools: [
    {
      id: "notion",
      name: { en: "Notion", zh: null },
      category: "documents",
      domains: ["notion.so", "notion.com", "notion.site", "notion-static.com", "notionusercontent.com"],
      hosting: { value: "US", source: "https://support.golden.com/fr/help/data-residency", checked: "2026-11-22" },
      offered: { value: ["US", "DE"], source: "https://support.golden.com/fr/help/data-residency", checked: "2026-11-22" },
      cases: ["www.notion.so", "notion.com", "notion.site", "notion-static.com", "notionusercontent.com"],
    },
  ],
} as const satisfies VendorEntry;
