import type { VendorEntry } from "../entry.ts";

export const artlist = {
  vendor: "Artlist",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/515449023.json", checked: "2026-11-22" },
  tools: [
    {
      id: "artlist",
      name: { en: "Artlist", zh: null },
      category: "design",
      domains: ["artlist.io"],
      cases: ["app.artlist.io"],
    },
  ],
} as const satisfies VendorEntry;
