import type { VendorEntry } from "../entry.ts";

export const elastic = {
  vendor: "elasticsearch B.V.",
  seat: { value: "NL", source: "https://github.com/datenanfragen/data/blob/master/companies/elasticsearch.json", checked: "2026-11-22" },
  tools: [
    {
      id: "elastic",
      name: { en: "Elastic Cloud", zh: null },
      category: "database",
      domains: ["elastic.co", "elastic-cloud.com", "found.io", "cloud.es.io"],
      cases: ["app.elastic.co", "elastic-cloud.com", "example.es.ap-southeast-1.aws.found.io", "example.us-central1.gcp.cloud.es.io"],
    },
  ],
} as const satisfies VendorEntry;
