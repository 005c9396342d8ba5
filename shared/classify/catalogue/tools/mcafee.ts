import type { VendorEntry } from "../entry.ts";

export const mcafee = {
  vendor: "McAfee Corp.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#MC7.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "mcafee",
      name: { en: "McAfee", zh: null },
      category: "security",
      domains: ["mcafee.com"],
      cases: ["app.mcafee.com"],
    },
  ],
} as const satisfies VendorEntry;
