import type { VendorEntry } from "../entry.ts";

export const palantir = {
  vendor: "Palantir Technologies Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#PTX.DE", checked: "2026-11-25" },
  tools: [
    {
      id: "palantir",
      name: { en: "Palantir Foundry", zh: null },
      category: "database",
      domains: ["palantir.com", "palantirfoundry.com"],
      cases: ["palantir.com", "palantirfoundry.com"],
    },
  ],
} as const satisfies VendorEntry;
