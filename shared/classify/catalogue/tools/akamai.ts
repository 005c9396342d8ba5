import type { VendorEntry } from "../entry.ts";

export const akamai = {
  vendor: "Akamai Technologies, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#AK3.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "akamai",
      name: { en: "Akamai and Linode", zh: null },
      category: "cloud",
      domains: ["akamai.com", "linode.com", "akamaized.net", "akamaihd.net", "linodeobjects.com"],
      regions: "linode",
      cases: ["app.akamai.com", "linode.com", "akamaized.net", "akamaihd.net", "linodeobjects.com"],
    },
  ],
} as const satisfies VendorEntry;
