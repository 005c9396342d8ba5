import type { VendorEntry } from "../entry.ts";

export const pegasystems = {
  vendor: "Pegasystems Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0KGS.L", checked: "2026-11-22" },
  tools: [
    {
      id: "pegasystems",
      name: { en: "Pega Cloud", zh: null },
      category: "support",
      domains: ["pega.com", "pegacloud.com"],
      cases: ["app.pega.com", "pegacloud.com"],
    },
  ],
} as const satisfies VendorEntry;
