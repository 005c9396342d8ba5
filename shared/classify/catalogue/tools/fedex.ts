import type { VendorEntry } from "../entry.ts";

export const fedex = {
  vendor: "FedEx Corporation",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#FDX.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "fedex",
      name: { en: "FedEx", zh: "联邦快递" },
      category: "logistics",
      domains: ["fedex.com"],
      cases: ["app.fedex.com"],
    },
  ],
} as const satisfies VendorEntry;
