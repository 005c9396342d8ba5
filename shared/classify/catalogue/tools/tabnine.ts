import type { VendorEntry } from "../entry.ts";

export const tabnine = {
  vendor: "Tabnine",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/514868579.json", checked: "2026-11-22" },
  tools: [
    {
      id: "tabnine",
      name: { en: "Tabnine", zh: null },
      category: "developer",
      domains: ["tabnine.com"],
      cases: ["tabnine.com"],
    },
  ],
} as const satisfies VendorEntry;
