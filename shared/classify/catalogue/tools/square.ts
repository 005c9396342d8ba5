import type { VendorEntry } from "../entry.ts";

export const square = {
  vendor: "Block, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#SQ.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "square",
      name: { en: "Square (Block)", zh: null },
      category: "payments",
      domains: ["squareup.com", "square.com", "cash.app", "weebly.com"],
      cases: ["app.squareup.com", "square.com", "cash.app", "weebly.com"],
    },
  ],
} as const satisfies VendorEntry;
