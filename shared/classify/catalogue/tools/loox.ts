import type { VendorEntry } from "../entry.ts";

export const loox = {
  vendor: "Loox",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/515400232.json", checked: "2026-11-25" },
  tools: [
    {
      id: "loox",
      name: { en: "Loox", zh: null },
      category: "commerce",
      domains: ["loox.app", "loox.io"],
      cases: ["loox.app", "loox.io"],
    },
  ],
} as const satisfies VendorEntry;
