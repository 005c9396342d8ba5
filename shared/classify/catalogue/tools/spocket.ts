import type { VendorEntry } from "../entry.ts";

export const spocket = {
  vendor: "Spocket",
  seat: { value: "CA", source: "https://github.com/trustlists/TrustLists/blob/main/scripts/sources/techstars/companies.json#spocket", checked: "2026-11-25" },
  tools: [
    {
      id: "spocket",
      name: { en: "Spocket", zh: null },
      category: "commerce",
      domains: ["spocket.co"],
      cases: ["spocket.co"],
    },
  ],
} as const satisfies VendorEntry;
