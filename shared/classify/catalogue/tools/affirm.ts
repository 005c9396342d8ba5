import type { VendorEntry } from "../entry.ts";

export const affirm = {
  vendor: "Affirm Holdings, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#AFRM.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "affirm",
      name: { en: "Affirm", zh: null },
      category: "payments",
      domains: ["affirm.com"],
      cases: ["app.affirm.com"],
    },
  ],
} as const satisfies VendorEntry;
