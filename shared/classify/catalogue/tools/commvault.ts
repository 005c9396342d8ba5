import type { VendorEntry } from "../entry.ts";

export const commvault = {
  vendor: "Commvault Systems, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0A8N.L", checked: "2026-11-25" },
  tools: [
    {
      id: "commvault",
      name: { en: "Commvault", zh: null },
      category: "storage",
      domains: ["commvault.com", "metallic.io"],
      cases: ["commvault.com", "metallic.io"],
    },
  ],
} as const satisfies VendorEntry;
