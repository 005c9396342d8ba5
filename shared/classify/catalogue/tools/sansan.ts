import type { VendorEntry } from "../entry.ts";

export const sansan = {
  vendor: "Sansan, Inc.",
  seat: { value: "JP", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/JPX.csv#4443.T", checked: "2026-11-25" },
  tools: [
    {
      id: "sansan",
      name: { en: "Sansan and Eight", zh: null },
      category: "crm",
      domains: ["sansan.com", "8card.net"],
      cases: ["sansan.com", "8card.net"],
    },
  ],
} as const satisfies VendorEntry;
