import type { VendorEntry } from "../entry.ts";

export const airtable = {
  vendor: "Airtable",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L951", checked: "2026-11-22" },
  tools: [
    {
      id: "airtable",
      name: { en: "Airtable", zh: null },
      category: "documents",
      domains: ["airtable.com", "airtableusercontent.com"],
      cases: ["app.airtable.com", "airtableusercontent.com"],
    },
  ],
} as const satisfies VendorEntry;
