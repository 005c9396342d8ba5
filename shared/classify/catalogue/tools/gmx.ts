import type { VendorEntry } from "../entry.ts";

export const gmx = {
  vendor: "GMX",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/1und1-gmx.json", checked: "2026-11-22" },
  tools: [
    {
      id: "gmx",
      name: { en: "GMX and WEB.DE", zh: null },
      category: "mail",
      domains: ["gmx.net", "gmx.com", "web.de"],
      cases: ["app.gmx.net", "gmx.com", "web.de"],
    },
  ],
} as const satisfies VendorEntry;
