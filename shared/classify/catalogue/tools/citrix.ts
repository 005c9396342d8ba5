import type { VendorEntry } from "../entry.ts";

export const citrix = {
  vendor: "Citrix Systems, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#CTX.DE", checked: "2026-11-25" },
  tools: [
    {
      id: "citrix",
      name: { en: "Citrix", zh: null },
      category: "cloud",
      domains: ["citrix.com", "cloud.com"],
      cases: ["citrix.com", "cloud.com"],
    },
  ],
} as const satisfies VendorEntry;
