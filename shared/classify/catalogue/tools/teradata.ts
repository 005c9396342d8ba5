import type { VendorEntry } from "../entry.ts";

export const teradata = {
  vendor: "Teradata Corporation",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0LEE.L", checked: "2026-11-22" },
  tools: [
    {
      id: "teradata",
      name: { en: "Teradata", zh: null },
      category: "database",
      domains: ["teradata.com"],
      cases: ["app.teradata.com"],
    },
  ],
} as const satisfies VendorEntry;
