import type { VendorEntry } from "../entry.ts";

export const godaddy = {
  vendor: "GoDaddy Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#38D.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "godaddy",
      name: { en: "GoDaddy", zh: null },
      category: "cloud",
      domains: ["godaddy.com", "secureserver.net"],
      cases: ["app.godaddy.com", "secureserver.net"],
    },
  ],
} as const satisfies VendorEntry;
