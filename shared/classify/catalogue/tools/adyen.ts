import type { VendorEntry } from "../entry.ts";

export const adyen = {
  vendor: "Adyen N.V.",
  seat: { value: "NL", source: "https://github.com/datenanfragen/data/blob/master/companies/adyen-de.json", checked: "2026-11-22" },
  tools: [
    {
      id: "adyen",
      name: { en: "Adyen", zh: null },
      category: "payments",
      domains: ["adyen.com", "adyenpayments.com"],
      cases: ["app.adyen.com", "adyenpayments.com"],
    },
  ],
} as const satisfies VendorEntry;
