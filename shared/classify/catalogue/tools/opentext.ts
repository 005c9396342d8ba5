import type { VendorEntry } from "../entry.ts";

export const opentext = {
  vendor: "Open Text Corporation",
  seat: { value: "CA", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/TOR.csv#OTEX.TO", checked: "2026-11-25" },
  tools: [
    {
      id: "opentext",
      name: { en: "OpenText", zh: null },
      category: "documents",
      domains: ["opentext.com", "opentext.cloud"],
      cases: ["opentext.com", "opentext.cloud"],
    },
  ],
} as const satisfies VendorEntry;
