import type { VendorEntry } from "../entry.ts";

export const fiverr = {
  vendor: "Fiverr International Ltd.",
  seat: { value: "IL", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#FVRRN.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "fiverr",
      name: { en: "Fiverr", zh: null },
      category: "recruiting",
      domains: ["fiverr.com"],
      cases: ["app.fiverr.com"],
    },
  ],
} as const satisfies VendorEntry;
