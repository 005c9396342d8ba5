import type { VendorEntry } from "../entry.ts";

export const relx = {
  vendor: "RELX PLC",
  seat: { value: "GB", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/AMS.csv#REN.AS", checked: "2026-11-22" },
  tools: [
    {
      id: "relx",
      name: { en: "LexisNexis (RELX)", zh: "律商联讯" },
      category: "legal",
      domains: ["lexisnexis.com", "lexis.com", "relx.com"],
      cases: ["app.lexisnexis.com", "lexis.com", "relx.com"],
    },
  ],
} as const satisfies VendorEntry;
