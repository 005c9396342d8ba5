import type { VendorEntry } from "../entry.ts";

export const ringcentral = {
  vendor: "RingCentral, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#3RCA.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "ringcentral",
      name: { en: "RingCentral", zh: null },
      category: "chat",
      domains: ["ringcentral.com"],
      cases: ["app.ringcentral.com"],
    },
  ],
} as const satisfies VendorEntry;
