import type { VendorEntry } from "../entry.ts";

export const shipstation = {
  vendor: "Auctane, Inc.",
  seat: { value: "US", source: "https://auctane.com/legal/privacy-policy/", checked: "2026-11-25" },
  tools: [
    {
      id: "shipstation",
      name: { en: "ShipStation", zh: null },
      category: "logistics",
      domains: ["shipstation.com", "auctane.com"],
      cases: ["app.shipstation.com", "auctane.com"],
    },
  ],
} as const satisfies VendorEntry;
