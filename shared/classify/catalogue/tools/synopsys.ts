import type { VendorEntry } from "../entry.ts";

export const synopsys = {
  vendor: "Synopsys, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0LBP.L", checked: "2026-11-25" },
  tools: [
    {
      id: "synopsys",
      name: { en: "Synopsys", zh: null },
      category: "design",
      domains: ["synopsys.com"],
      cases: ["synopsys.com"],
    },
  ],
} as const satisfies VendorEntry;
