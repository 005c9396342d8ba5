import type { VendorEntry } from "../entry.ts";

export const bluejeans = {
  vendor: "Verizon Communications Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#BAC.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "bluejeans",
      name: { en: "Verizon BlueJeans", zh: null },
      category: "video",
      domains: ["bluejeans.com", "verizon.com"],
      cases: ["app.bluejeans.com", "verizon.com"],
    },
  ],
} as const satisfies VendorEntry;
