import type { VendorEntry } from "../entry.ts";

export const dayforce = {
  vendor: "Ceridian HCM Holding Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#CDAY.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "dayforce",
      name: { en: "Dayforce (Ceridian)", zh: null },
      category: "hr",
      domains: ["dayforce.com", "dayforcehcm.com", "ceridian.com"],
      cases: ["app.dayforce.com", "dayforcehcm.com", "ceridian.com"],
    },
  ],
} as const satisfies VendorEntry;
