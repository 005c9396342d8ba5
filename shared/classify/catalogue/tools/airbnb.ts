import type { VendorEntry } from "../entry.ts";

export const airbnb = {
  vendor: "Airbnb, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#ABNB.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "airbnb",
      name: { en: "Airbnb", zh: "爱彼迎" },
      category: "travel",
      domains: ["airbnb.com", "muscache.com"],
      cases: ["app.airbnb.com", "muscache.com"],
    },
  ],
} as const satisfies VendorEntry;
