import type { VendorEntry } from "../entry.ts";

export const wise = {
  vendor: "Wise Europe SA",
  seat: { value: "BE", source: "https://github.com/datenanfragen/data/blob/master/companies/wise.json", checked: "2026-11-22" },
  tools: [
    {
      id: "wise",
      name: { en: "Wise", zh: null },
      category: "payments",
      domains: ["wise.com", "transferwise.com"],
      cases: ["wise.com", "transferwise.com"],
    },
  ],
} as const satisfies VendorEntry;
