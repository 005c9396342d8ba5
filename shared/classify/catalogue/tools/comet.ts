import type { VendorEntry } from "../entry.ts";

export const comet = {
  vendor: "Comet",
  seat: { value: "US", source: "https://github.com/trustlists/TrustLists/blob/main/scripts/sources/techstars/companies.json#comet", checked: "2026-11-25" },
  tools: [
    {
      id: "comet",
      name: { en: "Comet", zh: null },
      category: "ai",
      domains: ["comet.com", "comet.ml"],
      cases: ["comet.com", "comet.ml", "www.comet.com"],
    },
  ],
} as const satisfies VendorEntry;
