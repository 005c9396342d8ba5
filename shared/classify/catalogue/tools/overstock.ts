import type { VendorEntry } from "../entry.ts";

export const overstock = {
  vendor: "Beyond, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0KDU.L", checked: "2026-11-25" },
  tools: [
    {
      id: "overstock",
      name: { en: "Overstock and Bed Bath & Beyond", zh: null },
      category: "commerce",
      domains: ["overstock.com"],
      cases: ["overstock.com"],
    },
  ],
} as const satisfies VendorEntry;
