import type { VendorEntry } from "../entry.ts";

export const apolloIo = {
  vendor: "Apollo.io",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/apollo-io.json", checked: "2026-11-22" },
  tools: [
    {
      id: "apollo-io",
      name: { en: "Apollo.io", zh: null },
      category: "crm",
      domains: ["apollo.io"],
      cases: ["app.apollo.io"],
    },
  ],
} as const satisfies VendorEntry;
