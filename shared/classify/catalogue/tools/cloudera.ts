import type { VendorEntry } from "../entry.ts";

export const cloudera = {
  vendor: "Cloudera, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0I0N.L", checked: "2026-11-22" },
  tools: [
    {
      id: "cloudera",
      name: { en: "Cloudera", zh: null },
      category: "database",
      domains: ["cloudera.com"],
      cases: ["app.cloudera.com"],
    },
  ],
} as const satisfies VendorEntry;
