import type { VendorEntry } from "../entry.ts";

export const jimdo = {
  vendor: "Jimdo GmbH",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/jimdo.json", checked: "2026-11-22" },
  tools: [
    {
      id: "jimdo",
      name: { en: "Jimdo", zh: null },
      category: "website",
      domains: ["jimdo.com", "jimdosite.com"],
      cases: ["app.jimdo.com", "jimdosite.com"],
    },
  ],
} as const satisfies VendorEntry;
