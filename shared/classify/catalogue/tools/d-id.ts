import type { VendorEntry } from "../entry.ts";

export const dId = {
  vendor: "D-ID",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/515595577.json", checked: "2026-11-25" },
  tools: [
    {
      id: "d-id",
      name: { en: "D-ID", zh: null },
      category: "ai",
      domains: ["d-id.com"],
      cases: ["d-id.com", "studio.d-id.com"],
    },
  ],
} as const satisfies VendorEntry;
