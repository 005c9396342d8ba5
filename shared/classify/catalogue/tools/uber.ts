import type { VendorEntry } from "../entry.ts";

export const uber = {
  vendor: "Uber Technologies, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#UBER.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "uber",
      name: { en: "Uber", zh: null },
      category: "travel",
      domains: ["uber.com"],
      cases: ["app.uber.com"],
    },
  ],
} as const satisfies VendorEntry;
