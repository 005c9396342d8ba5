import type { VendorEntry } from "../entry.ts";

export const afterpay = {
  vendor: "Afterpay Limited",
  seat: { value: "AU", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/ASX.csv#APT.AX", checked: "2026-11-25" },
  tools: [
    {
      id: "afterpay",
      name: { en: "Afterpay", zh: null },
      category: "payments",
      domains: ["afterpay.com"],
      cases: ["afterpay.com"],
    },
  ],
} as const satisfies VendorEntry;
