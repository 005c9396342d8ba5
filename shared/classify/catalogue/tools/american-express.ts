import type { VendorEntry } from "../entry.ts";

export const americanExpress = {
  vendor: "American Express Company",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#AEC1.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "american-express",
      name: { en: "American Express", zh: "美国运通（海外）" },
      category: "payments",
      domains: ["americanexpress.com", "aexp.com"],
      cases: ["app.americanexpress.com", "aexp.com"],
    },
  ],
} as const satisfies VendorEntry;
