import type { VendorEntry } from "../entry.ts";

export const shutterstock = {
  vendor: "Shutterstock, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0A8F.L", checked: "2026-11-22" },
  tools: [
    {
      id: "shutterstock",
      name: { en: "Shutterstock", zh: null },
      category: "design",
      domains: ["shutterstock.com"],
      cases: ["app.shutterstock.com"],
    },
  ],
} as const satisfies VendorEntry;
