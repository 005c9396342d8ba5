import type { VendorEntry } from "../entry.ts";

export const rockwellPlex = {
  vendor: "Rockwell Automation, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#RWL.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "rockwell-plex",
      name: { en: "Rockwell Plex", zh: null },
      category: "erp",
      domains: ["plex.com", "rockwellautomation.com"],
      cases: ["app.plex.com", "rockwellautomation.com"],
    },
  ],
} as const satisfies VendorEntry;
