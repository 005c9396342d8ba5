import type { VendorEntry } from "../entry.ts";

export const mega = {
  vendor: "Mega Limited",
  seat: { value: "NZ", source: "https://github.com/datenanfragen/data/blob/master/companies/mega-io.json", checked: "2026-11-22" },
  tools: [
    {
      id: "mega",
      name: { en: "MEGA", zh: null },
      category: "storage",
      domains: ["mega.nz", "mega.io", "mega.co.nz"],
      cases: ["app.mega.nz", "mega.io", "mega.co.nz"],
    },
  ],
} as const satisfies VendorEntry;
