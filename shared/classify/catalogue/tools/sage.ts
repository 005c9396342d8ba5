import type { VendorEntry } from "../entry.ts";

export const sage = {
  vendor: "The Sage Group plc",
  seat: { value: "GB", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#SGE.L", checked: "2026-11-22" },
  tools: [
    {
      id: "sage",
      name: { en: "Sage", zh: null },
      category: "hr",
      domains: ["sage.com", "sagehr.com", "sageintacct.com", "intacct.com"],
      cases: ["app.sage.com", "sagehr.com", "sageintacct.com", "intacct.com"],
    },
  ],
} as const satisfies VendorEntry;
