import type { VendorEntry } from "../entry.ts";

export const cyberark = {
  vendor: "CyberArk Software Ltd.",
  seat: { value: "IL", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#CYBRN.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "cyberark",
      name: { en: "CyberArk", zh: null },
      category: "security",
      domains: ["cyberark.com", "cyberark.cloud"],
      cases: ["app.cyberark.com", "cyberark.cloud"],
    },
  ],
} as const satisfies VendorEntry;
