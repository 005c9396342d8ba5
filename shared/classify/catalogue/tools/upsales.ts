import type { VendorEntry } from "../entry.ts";

export const upsales = {
  vendor: "Upsales Technology AB (publ)",
  seat: { value: "SE", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/STO.csv#UPSALE.ST", checked: "2026-11-22" },
  tools: [
    {
      id: "upsales",
      name: { en: "Upsales", zh: null },
      category: "crm",
      domains: ["upsales.com"],
      cases: ["app.upsales.com"],
    },
  ],
} as const satisfies VendorEntry;
