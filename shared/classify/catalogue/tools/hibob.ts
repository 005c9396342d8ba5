import type { VendorEntry } from "../entry.ts";

export const hibob = {
  vendor: "HiBob",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/515297281.json", checked: "2026-11-22" },
  tools: [
    {
      id: "hibob",
      name: { en: "HiBob", zh: null },
      category: "hr",
      domains: ["hibob.com"],
      cases: ["app.hibob.com"],
    },
  ],
} as const satisfies VendorEntry;
