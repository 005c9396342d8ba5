import type { VendorEntry } from "../entry.ts";

export const mollie = {
  vendor: "Mollie B.V.",
  seat: { value: "NL", source: "https://github.com/datenanfragen/data/blob/master/companies/mollie.json", checked: "2026-11-22" },
  tools: [
    {
      id: "mollie",
      name: { en: "Mollie", zh: null },
      category: "payments",
      domains: ["mollie.com"],
      cases: ["app.mollie.com"],
    },
  ],
} as const satisfies VendorEntry;
