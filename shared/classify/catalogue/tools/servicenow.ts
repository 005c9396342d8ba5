import type { VendorEntry } from "../entry.ts";

export const servicenow = {
  vendor: "ServiceNow, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0L5N.L", checked: "2026-11-22" },
  tools: [
    {
      id: "servicenow",
      name: { en: "ServiceNow", zh: null },
      category: "support",
      domains: ["servicenow.com", "service-now.com"],
      cases: ["app.servicenow.com", "service-now.com"],
    },
  ],
} as const satisfies VendorEntry;
