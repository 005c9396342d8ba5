import type { VendorEntry } from "../entry.ts";

export const dhl = {
  vendor: "Deutsche Post AG",
  seat: { value: "DE", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#DPW.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "dhl",
      name: { en: "DHL", zh: "敦豪" },
      category: "logistics",
      domains: ["dhl.com", "dpdhl.com", "dhl.de"],
      cases: ["app.dhl.com", "dpdhl.com", "dhl.de"],
    },
  ],
} as const satisfies VendorEntry;
