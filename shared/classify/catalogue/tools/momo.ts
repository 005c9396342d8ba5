import type { VendorEntry } from "../entry.ts";

export const momo = {
  vendor: "Momo Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#MOMON.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "momo",
      name: { en: "Momo", zh: "陌陌" },
      category: "social",
      domains: ["immomo.com"],
      cases: ["app.immomo.com"],
    },
  ],
} as const satisfies VendorEntry;
