import type { VendorEntry } from "../entry.ts";

export const liveperson = {
  vendor: "LivePerson, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/TLV.csv#LPSN.TA", checked: "2026-11-22" },
  tools: [
    {
      id: "liveperson",
      name: { en: "LivePerson", zh: null },
      category: "support",
      domains: ["liveperson.com", "liveperson.net", "lpsnmedia.net"],
      cases: ["app.liveperson.com", "liveperson.net", "lpsnmedia.net"],
    },
  ],
} as const satisfies VendorEntry;
