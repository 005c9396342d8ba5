import type { VendorEntry } from "../entry.ts";

export const elastic = {
  vendor: "Elastic N.V.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/DUS.csv#3E1.DU", checked: "2026-11-22" },
  tools: [
    {
      id: "elastic",
      name: { en: "Elastic Cloud", zh: null },
      category: "database",
      domains: ["elastic.co", "elastic-cloud.com"],
      cases: ["app.elastic.co", "elastic-cloud.com"],
    },
  ],
} as const satisfies VendorEntry;
