import type { VendorEntry } from "../entry.ts";

export const criteo = {
  vendor: "Criteo",
  seat: { value: "FR", source: "https://github.com/datenanfragen/data/blob/master/companies/criteo.json", checked: "2026-11-22" },
  tools: [
    {
      id: "criteo",
      name: { en: "Criteo", zh: null },
      category: "advertising",
      domains: ["criteo.com", "criteo.net"],
      cases: ["app.criteo.com", "criteo.net"],
    },
  ],
} as const satisfies VendorEntry;
