import type { VendorEntry } from "../entry.ts";

export const hapagLloyd = {
  vendor: "Hapag-Lloyd Aktiengesellschaft",
  seat: { value: "DE", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#HLAG.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "hapag-lloyd",
      name: { en: "Hapag-Lloyd", zh: "赫伯罗特" },
      category: "logistics",
      domains: ["hapag-lloyd.com"],
      cases: ["app.hapag-lloyd.com"],
    },
  ],
} as const satisfies VendorEntry;
