import type { VendorEntry } from "../entry.ts";

export const vultr = {
  vendor: "The Constant Company, LLC",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/vultr.json", checked: "2026-11-22" },
  tools: [
    {
      id: "vultr",
      name: { en: "Vultr", zh: null },
      category: "cloud",
      domains: ["vultr.com"],
      cases: ["app.vultr.com"],
    },
  ],
} as const satisfies VendorEntry;
