import type { VendorEntry } from "../entry.ts";

export const magnite = {
  vendor: "Magnite, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#MGNI.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "magnite",
      name: { en: "Magnite (Rubicon)", zh: null },
      category: "advertising",
      domains: ["magnite.com", "rubiconproject.com"],
      cases: ["app.magnite.com", "rubiconproject.com"],
    },
  ],
} as const satisfies VendorEntry;
