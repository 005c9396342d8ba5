import type { VendorEntry } from "../entry.ts";

export const cadence = {
  vendor: "Cadence Design Systems, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#CDS.DE", checked: "2026-11-25" },
  tools: [
    {
      id: "cadence",
      name: { en: "Cadence", zh: null },
      category: "design",
      domains: ["cadence.com"],
      cases: ["cadence.com"],
    },
  ],
} as const satisfies VendorEntry;
