import type { VendorEntry } from "../entry.ts";

export const fortinet = {
  vendor: "Fortinet, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0IR9.L", checked: "2026-11-22" },
  tools: [
    {
      id: "fortinet",
      name: { en: "Fortinet", zh: "飞塔" },
      category: "security",
      domains: ["fortinet.com", "forticloud.com"],
      cases: ["app.fortinet.com", "forticloud.com"],
    },
  ],
} as const satisfies VendorEntry;
