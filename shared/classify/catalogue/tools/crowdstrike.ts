import type { VendorEntry } from "../entry.ts";

export const crowdstrike = {
  vendor: "CrowdStrike Holdings, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0A3N.L", checked: "2026-11-22" },
  tools: [
    {
      id: "crowdstrike",
      name: { en: "CrowdStrike", zh: null },
      category: "security",
      domains: ["crowdstrike.com"],
      cases: ["app.crowdstrike.com"],
    },
  ],
} as const satisfies VendorEntry;
