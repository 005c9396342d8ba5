import type { VendorEntry } from "../entry.ts";

export const billCom = {
  vendor: "BILL Holdings, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0A75.L", checked: "2026-11-22" },
  tools: [
    {
      id: "bill-com",
      name: { en: "BILL", zh: null },
      category: "finance",
      domains: ["bill.com"],
      cases: ["app.bill.com"],
    },
  ],
} as const satisfies VendorEntry;
