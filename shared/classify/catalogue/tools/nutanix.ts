import type { VendorEntry } from "../entry.ts";

export const nutanix = {
  vendor: "Nutanix, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0K9O.L", checked: "2026-11-22" },
  tools: [
    {
      id: "nutanix",
      name: { en: "Nutanix", zh: null },
      category: "cloud",
      domains: ["nutanix.com"],
      cases: ["app.nutanix.com"],
    },
  ],
} as const satisfies VendorEntry;
