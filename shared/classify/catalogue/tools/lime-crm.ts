import type { VendorEntry } from "../entry.ts";

export const limeCrm = {
  vendor: "Lime Technologies AB",
  seat: { value: "SE", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/STO.csv#LIME.ST", checked: "2026-11-22" },
  tools: [
    {
      id: "lime-crm",
      name: { en: "Lime CRM", zh: null },
      category: "crm",
      domains: ["lime-technologies.com"],
      cases: ["app.lime-technologies.com"],
    },
  ],
} as const satisfies VendorEntry;
