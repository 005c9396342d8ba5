import type { VendorEntry } from "../entry.ts";

export const computershare = {
  vendor: "Computershare Limited",
  seat: { value: "AU", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/ASX.csv#CPU.AX", checked: "2026-11-25" },
  tools: [
    {
      id: "computershare",
      name: { en: "Computershare", zh: null },
      category: "finance",
      domains: ["computershare.com"],
      cases: ["computershare.com", "www-cn.computershare.com"],
    },
  ],
} as const satisfies VendorEntry;
