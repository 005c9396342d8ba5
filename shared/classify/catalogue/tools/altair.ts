import type { VendorEntry } from "../entry.ts";

export const altair = {
  vendor: "Altair Engineering Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#ALTR.MX", checked: "2026-11-25" },
  tools: [
    {
      id: "altair",
      name: { en: "Altair", zh: null },
      category: "design",
      domains: ["altair.com"],
      cases: ["altair.com"],
    },
  ],
} as const satisfies VendorEntry;
