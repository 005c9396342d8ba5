import type { VendorEntry } from "../entry.ts";

export const moodys = {
  vendor: "Moody's Corporation",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#MCO.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "moodys",
      name: { en: "Moody's", zh: null },
      category: "finance",
      domains: ["moodys.com", "moodysanalytics.com"],
      cases: ["app.moodys.com", "moodysanalytics.com"],
    },
  ],
} as const satisfies VendorEntry;
