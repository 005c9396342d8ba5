import type { VendorEntry } from "../entry.ts";

export const thomsonReuters = {
  vendor: "Thomson Reuters Corporation",
  seat: { value: "CA", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/DUS.csv#TOCB.DU", checked: "2026-11-22" },
  tools: [
    {
      id: "thomson-reuters",
      name: { en: "Thomson Reuters", zh: null },
      category: "finance",
      domains: ["thomsonreuters.com", "westlaw.com"],
      cases: ["app.thomsonreuters.com", "westlaw.com"],
    },
  ],
} as const satisfies VendorEntry;
