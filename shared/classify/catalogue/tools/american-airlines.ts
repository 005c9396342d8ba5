import type { VendorEntry } from "../entry.ts";

export const americanAirlines = {
  vendor: "American Airlines Group Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#A1G.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "american-airlines",
      name: { en: "American Airlines", zh: null },
      category: "travel",
      domains: ["aa.com"],
      cases: ["app.aa.com"],
    },
  ],
} as const satisfies VendorEntry;
