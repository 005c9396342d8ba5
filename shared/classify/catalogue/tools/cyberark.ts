import type { VendorEntry } from "../entry.ts";

export const cyberark = {
  vendor: "CyberArk",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/cyber-ark-software", checked: "2026-11-22" },
  tools: [
    {
      id: "cyberark",
      name: { en: "CyberArk", zh: null },
      category: "security",
      domains: ["cyberark.com", "cyberark.cloud"],
      cases: ["app.cyberark.com", "cyberark.cloud"],
    },
  ],
} as const satisfies VendorEntry;
