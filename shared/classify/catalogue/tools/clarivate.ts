import type { VendorEntry } from "../entry.ts";

export const clarivate = {
  vendor: "Clarivate Plc",
  seat: { value: "GB", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/DUS.csv#16A.DU", checked: "2026-11-25" },
  tools: [
    {
      id: "clarivate",
      name: { en: "Web of Science and EndNote", zh: null },
      category: "learning",
      domains: ["clarivate.com", "webofscience.com", "webofknowledge.com", "endnote.com"],
      cases: ["clarivate.com", "webofscience.com", "webofknowledge.com", "endnote.com"],
    },
  ],
} as const satisfies VendorEntry;
