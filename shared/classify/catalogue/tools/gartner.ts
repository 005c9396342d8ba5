import type { VendorEntry } from "../entry.ts";

export const gartner = {
  vendor: "Gartner, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0ITV.L", checked: "2026-11-25" },
  tools: [
    {
      id: "gartner",
      name: { en: "Gartner and Capterra", zh: null },
      category: "marketing",
      domains: ["gartner.com", "capterra.com"],
      cases: ["gartner.com", "capterra.com"],
    },
  ],
} as const satisfies VendorEntry;
