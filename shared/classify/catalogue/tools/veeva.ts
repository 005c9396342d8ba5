import type { VendorEntry } from "../entry.ts";

export const veeva = {
  vendor: "Veeva Systems Inc",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#VEE.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "veeva",
      name: { en: "Veeva Vault and CRM", zh: null },
      category: "crm",
      domains: ["veeva.com", "veevavault.com", "veevacrm.com"],
      cases: ["app.veeva.com", "veevavault.com", "veevacrm.com"],
    },
  ],
} as const satisfies VendorEntry;
