import type { VendorEntry } from "../entry.ts";

export const vmware = {
  vendor: "VMWARE LLC",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#BZF1.DE", checked: "2026-11-25" },
  tools: [
    {
      id: "vmware",
      name: { en: "VMware", zh: null },
      category: "cloud",
      domains: ["vmware.com", "vmwareidentity.com"],
      cases: ["vmware.com", "vmwareidentity.com"],
    },
  ],
} as const satisfies VendorEntry;
