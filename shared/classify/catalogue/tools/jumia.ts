import type { VendorEntry } from "../entry.ts";

export const jumia = {
  vendor: "Jumia Technologies AG",
  seat: { value: "DE", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0A44.L", checked: "2026-11-25" },
  tools: [
    {
      id: "jumia",
      name: { en: "Jumia", zh: null },
      category: "commerce",
      domains: ["jumia.com", "jumia.com.ng", "jumia.co.ke", "jumia.com.eg"],
      cases: ["jumia.com", "jumia.com.ng", "jumia.co.ke", "jumia.com.eg"],
    },
  ],
} as const satisfies VendorEntry;
