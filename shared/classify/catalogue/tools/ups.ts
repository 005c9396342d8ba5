import type { VendorEntry } from "../entry.ts";

export const ups = {
  vendor: "United Parcel Service, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#UPAB.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "ups",
      name: { en: "UPS", zh: "联合包裹" },
      category: "logistics",
      domains: ["ups.com"],
      cases: ["app.ups.com"],
    },
  ],
} as const satisfies VendorEntry;
