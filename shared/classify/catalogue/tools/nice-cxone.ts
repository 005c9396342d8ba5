import type { VendorEntry } from "../entry.ts";

export const niceCxone = {
  vendor: "NICE Ltd.",
  seat: { value: "IL", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#NSY.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "nice-cxone",
      name: { en: "NICE CXone", zh: null },
      category: "support",
      domains: ["nice.com", "niceincontact.com", "cxone.com"],
      cases: ["app.nice.com", "niceincontact.com", "cxone.com"],
    },
  ],
} as const satisfies VendorEntry;
