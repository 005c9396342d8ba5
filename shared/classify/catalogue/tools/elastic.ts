import type { VendorEntry } from "../entry.ts";

export const elastic = {
  vendor: "elasticsearch B.V.",
  seat: { value: "NL", source: "https://github.com/datenanfragen/data/blob/master/companies/elasticsearch.json", checked: "2026-11-22" },
  tools: [
    {
      id: "elastic",
      name: { en: "Elastic Cloud", zh: null },
      category: "database",
      domains: ["elastic.co", "elastic-cloud.com"],
      cases: ["app.elastic.co", "elastic-cloud.com"],
    },
  ],
} as const satisfies VendorEntry;
