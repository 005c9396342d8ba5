import type { VendorEntry } from "../entry.ts";

export const equinix = {
  vendor: "Equinix, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0II4.L", checked: "2026-11-22" },
  tools: [
    {
      id: "equinix",
      name: { en: "Equinix", zh: null },
      category: "cloud",
      domains: ["equinix.com"],
      cases: ["app.equinix.com"],
    },
  ],
} as const satisfies VendorEntry;
