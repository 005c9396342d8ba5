import type { VendorEntry } from "../entry.ts";

export const tripadvisor = {
  vendor: "TripAdvisor, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#T6A.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "tripadvisor",
      name: { en: "Tripadvisor", zh: "猫途鹰" },
      category: "travel",
      domains: ["tripadvisor.com"],
      cases: ["app.tripadvisor.com"],
    },
  ],
} as const satisfies VendorEntry;
