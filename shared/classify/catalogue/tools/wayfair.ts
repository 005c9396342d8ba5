import type { VendorEntry } from "../entry.ts";

export const wayfair = {
  vendor: "Wayfair Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#1WF.BE", checked: "2026-11-25" },
  tools: [
    {
      id: "wayfair",
      name: { en: "Wayfair", zh: null },
      category: "commerce",
      domains: ["wayfair.com"],
      cases: ["wayfair.com", "partners.wayfair.com"],
    },
  ],
} as const satisfies VendorEntry;
