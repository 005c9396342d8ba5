import type { VendorEntry } from "../entry.ts";

export const fiserv = {
  vendor: "Fiserv, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#FIV.DE", checked: "2026-11-25" },
  tools: [
    {
      id: "fiserv",
      name: { en: "Fiserv", zh: null },
      category: "payments",
      domains: ["fiserv.com", "clover.com"],
      cases: ["fiserv.com", "clover.com"],
    },
  ],
} as const satisfies VendorEntry;
