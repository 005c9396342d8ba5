import type { VendorEntry } from "../entry.ts";

export const exoscale = {
  vendor: "Akenes SA",
  seat: { value: "CH", source: "https://github.com/datenanfragen/data/blob/master/companies/exoscale.json", checked: "2026-11-22" },
  tools: [
    {
      id: "exoscale",
      name: { en: "Exoscale", zh: null },
      category: "cloud",
      domains: ["exoscale.com"],
      cases: ["app.exoscale.com"],
    },
  ],
} as const satisfies VendorEntry;
