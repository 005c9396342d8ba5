import type { VendorEntry } from "../entry.ts";

export const nosto = {
  vendor: "Nosto",
  seat: { value: "FI", source: "https://github.com/ghostery/trackerdb/blob/main/db/organizations/nosto.eno", checked: "2026-11-25" },
  tools: [
    {
      id: "nosto",
      name: { en: "Nosto", zh: null },
      category: "commerce",
      domains: ["nosto.com"],
      cases: ["nosto.com"],
    },
  ],
} as const satisfies VendorEntry;
