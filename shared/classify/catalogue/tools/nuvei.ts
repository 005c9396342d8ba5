import type { VendorEntry } from "../entry.ts";

export const nuvei = {
  vendor: "Nuvei Corporation",
  seat: { value: "CA", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/TOR.csv#NVEI.TO", checked: "2026-11-25" },
  tools: [
    {
      id: "nuvei",
      name: { en: "Nuvei", zh: null },
      category: "payments",
      domains: ["nuvei.com"],
      cases: ["nuvei.com"],
    },
  ],
} as const satisfies VendorEntry;
