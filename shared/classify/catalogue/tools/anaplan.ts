import type { VendorEntry } from "../entry.ts";

export const anaplan = {
  vendor: "Anaplan, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#PLAN1.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "anaplan",
      name: { en: "Anaplan", zh: null },
      category: "finance",
      domains: ["anaplan.com"],
      cases: ["app.anaplan.com"],
    },
  ],
} as const satisfies VendorEntry;
