import type { VendorEntry } from "../entry.ts";

export const pingIdentity = {
  vendor: "Ping Identity",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/ping-identity-corporation", checked: "2026-11-22" },
  tools: [
    {
      id: "ping-identity",
      name: { en: "Ping Identity", zh: null },
      category: "identity",
      domains: ["pingidentity.com", "pingone.com"],
      cases: ["app.pingidentity.com", "pingone.com"],
    },
  ],
} as const satisfies VendorEntry;
