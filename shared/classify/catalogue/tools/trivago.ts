import type { VendorEntry } from "../entry.ts";

export const trivago = {
  vendor: "trivago N.V.",
  seat: { value: "DE", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/DUS.csv#TRVG.DU", checked: "2026-11-22" },
  tools: [
    {
      id: "trivago",
      name: { en: "trivago", zh: null },
      category: "travel",
      domains: ["trivago.com"],
      cases: ["app.trivago.com"],
    },
  ],
} as const satisfies VendorEntry;
