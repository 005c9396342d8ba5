import type { VendorEntry } from "../entry.ts";

export const lusha = {
  vendor: "Lusha Systems Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/lusha.json", checked: "2026-11-22" },
  tools: [
    {
      id: "lusha",
      name: { en: "Lusha", zh: null },
      category: "crm",
      domains: ["lusha.com"],
      cases: ["app.lusha.com"],
    },
  ],
} as const satisfies VendorEntry;
