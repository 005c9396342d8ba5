import type { VendorEntry } from "../entry.ts";

export const zscaler = {
  vendor: "Zscaler, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#0ZC.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "zscaler",
      name: { en: "Zscaler", zh: null },
      category: "security",
      domains: ["zscaler.com", "zscaler.net", "zscalertwo.net", "zscloud.net"],
      cases: ["app.zscaler.com", "zscaler.net", "zscalertwo.net", "zscloud.net"],
    },
  ],
} as const satisfies VendorEntry;
