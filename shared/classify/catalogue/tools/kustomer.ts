import type { VendorEntry } from "../entry.ts";

export const kustomer = {
  vendor: "Kustomer, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/kustomer-com.json", checked: "2026-11-22" },
  tools: [
    {
      id: "kustomer",
      name: { en: "Kustomer", zh: null },
      category: "support",
      domains: ["kustomer.com", "kustomerapp.com"],
      cases: ["app.kustomer.com", "kustomerapp.com"],
    },
  ],
} as const satisfies VendorEntry;
