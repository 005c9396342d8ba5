import type { VendorEntry } from "../entry.ts";

export const tawk = {
  vendor: "tawk.to",
  seat: { value: "US", source: "https://github.com/ghostery/trackerdb/blob/main/db/organizations/tawk.eno", checked: "2026-11-25" },
  tools: [
    {
      id: "tawk",
      name: { en: "tawk.to", zh: null },
      category: "support",
      domains: ["tawk.to"],
      cases: ["tawk.to", "embed.tawk.to"],
    },
  ],
} as const satisfies VendorEntry;
