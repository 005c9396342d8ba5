import type { VendorEntry } from "../entry.ts";

export const docebo = {
  vendor: "Docebo Inc.",
  seat: { value: "CA", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/TOR.csv#DCBO.TO", checked: "2026-11-22" },
  tools: [
    {
      id: "docebo",
      name: { en: "Docebo", zh: null },
      category: "learning",
      domains: ["docebo.com", "docebosaas.com"],
      cases: ["app.docebo.com", "docebosaas.com"],
    },
  ],
} as const satisfies VendorEntry;
