import type { VendorEntry } from "../entry.ts";

export const apolloGraphql = {
  vendor: "Apollo",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/S11.json#apollo", checked: "2026-11-25" },
  tools: [
    {
      id: "apollo-graphql",
      name: { en: "Apollo GraphQL", zh: null },
      category: "developer",
      domains: ["apollographql.com"],
      cases: ["apollographql.com"],
    },
  ],
} as const satisfies VendorEntry;
