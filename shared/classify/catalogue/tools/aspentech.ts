import type { VendorEntry } from "../entry.ts";

export const aspentech = {
  vendor: "Aspen Technology, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#AZPN.MX", checked: "2026-11-25" },
  tools: [
    {
      id: "aspentech",
      name: { en: "AspenTech", zh: null },
      category: "erp",
      domains: ["aspentech.com"],
      cases: ["aspentech.com"],
    },
  ],
} as const satisfies VendorEntry;
