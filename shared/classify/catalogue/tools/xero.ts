import type { VendorEntry } from "../entry.ts";

export const xero = {
  vendor: "Xero Limited",
  seat: { value: "NZ", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/ASX.csv#XRO.AX", checked: "2026-11-22" },
  tools: [
    {
      id: "xero",
      name: { en: "Xero", zh: null },
      category: "finance",
      domains: ["xero.com"],
      cases: ["app.xero.com"],
    },
  ],
} as const satisfies VendorEntry;
