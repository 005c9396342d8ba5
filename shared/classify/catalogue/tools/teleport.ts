import type { VendorEntry } from "../entry.ts";

export const teleport = {
  vendor: "Teleport",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202015.json#teleport", checked: "2026-11-25" },
  tools: [
    {
      id: "teleport",
      name: { en: "Teleport", zh: null },
      category: "security",
      domains: ["goteleport.com", "teleport.sh"],
      cases: ["goteleport.com", "teleport.sh", "example.teleport.sh"],
    },
  ],
} as const satisfies VendorEntry;
