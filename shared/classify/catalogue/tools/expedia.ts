import type { VendorEntry } from "../entry.ts";

export const expedia = {
  vendor: "Expedia Group, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0R1T.L", checked: "2026-11-22" },
  tools: [
    {
      id: "expedia",
      name: { en: "Expedia and Hotels.com", zh: null },
      category: "travel",
      domains: ["expedia.com", "hotels.com", "vrbo.com", "expediagroup.com"],
      cases: ["app.expedia.com", "hotels.com", "vrbo.com", "expediagroup.com"],
    },
  ],
} as const satisfies VendorEntry;
