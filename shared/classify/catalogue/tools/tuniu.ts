import type { VendorEntry } from "../entry.ts";

export const tuniu = {
  vendor: "Tuniu",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#0TUA.BE", checked: "2026-11-25" },
  tools: [
    {
      id: "tuniu",
      name: { en: "Tuniu", zh: "途牛" },
      category: "travel",
      domains: ["tuniu.com", "tuniucdn.com"],
      cases: ["tuniu.com", "tuniucdn.com"],
    },
  ],
} as const satisfies VendorEntry;
