import type { VendorEntry } from "../entry.ts";

export const sumoLogic = {
  vendor: "SUMO LOGIC, INC.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MUN.csv#SU5.MU", checked: "2026-11-22" },
  tools: [
    {
      id: "sumo-logic",
      name: { en: "Sumo Logic", zh: null },
      category: "analytics",
      domains: ["sumologic.com"],
      offered: { value: ["AU", "CA", "CH", "DE", "IE", "JP", "KR", "US"], source: "https://www.sumologic.com/help/docs/api/about-apis/getting-started/", checked: "2026-11-25" },
      cases: ["app.sumologic.com"],
    },
  ],
} as const satisfies VendorEntry;
