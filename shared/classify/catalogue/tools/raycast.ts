import type { VendorEntry } from "../entry.ts";

export const raycast = {
  vendor: "Raycast",
  seat: { value: "GB", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/W20.json#raycast", checked: "2026-11-25" },
  tools: [
    {
      id: "raycast",
      name: { en: "Raycast", zh: null },
      category: "automation",
      domains: ["raycast.com"],
      cases: ["raycast.com", "backend.raycast.com"],
    },
  ],
} as const satisfies VendorEntry;
