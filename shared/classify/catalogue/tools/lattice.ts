import type { VendorEntry } from "../entry.ts";

export const lattice = {
  vendor: "Lattice",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202016.json#lattice", checked: "2026-11-22" },
  tools: [
    {
      id: "lattice",
      name: { en: "Lattice", zh: null },
      category: "hr",
      domains: ["lattice.com"],
      cases: ["app.lattice.com"],
    },
  ],
} as const satisfies VendorEntry;
