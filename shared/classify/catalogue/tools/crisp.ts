import type { VendorEntry } from "../entry.ts";

export const crisp = {
  vendor: "Crisp IM SAS",
  seat: { value: "FR", source: "https://github.com/datenanfragen/data/blob/master/companies/crisp.json", checked: "2026-11-22" },
  tools: [
    {
      id: "crisp",
      name: { en: "Crisp", zh: null },
      category: "support",
      domains: ["crisp.chat"],
      cases: ["app.crisp.chat"],
    },
  ],
} as const satisfies VendorEntry;
