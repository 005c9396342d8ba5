import type { VendorEntry } from "../entry.ts";

export const coupa = {
  vendor: "Coupa Software Incorporated",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0I4B.L", checked: "2026-11-22" },
  tools: [
    {
      id: "coupa",
      name: { en: "Coupa", zh: null },
      category: "finance",
      domains: ["coupa.com", "coupahost.com"],
      cases: ["app.coupa.com", "coupahost.com"],
    },
  ],
} as const satisfies VendorEntry;
