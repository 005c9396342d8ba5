import type { VendorEntry } from "../entry.ts";

export const klarna = {
  vendor: "Klarna Bank AB (publ)",
  seat: { value: "SE", source: "https://github.com/datenanfragen/data/blob/master/companies/klarna.json", checked: "2026-11-22" },
  tools: [
    {
      id: "klarna",
      name: { en: "Klarna", zh: null },
      category: "payments",
      domains: ["klarna.com", "klarnacdn.net"],
      cases: ["app.klarna.com", "klarnacdn.net"],
    },
  ],
} as const satisfies VendorEntry;
