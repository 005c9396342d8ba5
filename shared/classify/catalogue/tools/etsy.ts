import type { VendorEntry } from "../entry.ts";

export const etsy = {
  vendor: "Etsy, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0IIW.L", checked: "2026-11-22" },
  tools: [
    {
      id: "etsy",
      name: { en: "Etsy", zh: null },
      category: "commerce",
      domains: ["etsy.com"],
      cases: ["app.etsy.com"],
    },
  ],
} as const satisfies VendorEntry;
