import type { VendorEntry } from "../entry.ts";

export const paycom = {
  vendor: "Paycom Software, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#0PY.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "paycom",
      name: { en: "Paycom", zh: null },
      category: "payroll",
      domains: ["paycom.com", "paycomonline.net"],
      cases: ["app.paycom.com", "paycomonline.net"],
    },
  ],
} as const satisfies VendorEntry;
