import type { VendorEntry } from "../entry.ts";

export const workiva = {
  vendor: "Workiva Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#0WKA.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "workiva",
      name: { en: "Workiva", zh: null },
      category: "finance",
      domains: ["workiva.com", "wdesk.com"],
      cases: ["app.workiva.com", "wdesk.com"],
    },
  ],
} as const satisfies VendorEntry;
