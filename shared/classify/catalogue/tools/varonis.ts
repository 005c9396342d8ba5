import type { VendorEntry } from "../entry.ts";

export const varonis = {
  vendor: "Varonis Systems, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0VOU.L", checked: "2026-11-22" },
  tools: [
    {
      id: "varonis",
      name: { en: "Varonis", zh: null },
      category: "security",
      domains: ["varonis.com"],
      cases: ["app.varonis.com"],
    },
  ],
} as const satisfies VendorEntry;
