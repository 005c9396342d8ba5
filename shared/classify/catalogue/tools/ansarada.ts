import type { VendorEntry } from "../entry.ts";

export const ansarada = {
  vendor: "Ansarada Group Limited",
  seat: { value: "AU", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/ASX.csv#AND.AX", checked: "2026-11-22" },
  tools: [
    {
      id: "ansarada",
      name: { en: "Ansarada", zh: null },
      category: "legal",
      domains: ["ansarada.com"],
      cases: ["app.ansarada.com"],
    },
  ],
} as const satisfies VendorEntry;
