import type { VendorEntry } from "../entry.ts";

export const amadeus = {
  vendor: "Amadeus IT Group, S.A.",
  seat: { value: "ES", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#AMSN.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "amadeus",
      name: { en: "Amadeus", zh: null },
      category: "travel",
      domains: ["amadeus.com"],
      cases: ["app.amadeus.com"],
    },
  ],
} as const satisfies VendorEntry;
