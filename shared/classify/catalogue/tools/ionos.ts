import type { VendorEntry } from "../entry.ts";

export const ionos = {
  vendor: "IONOS SE",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/ionos.json", checked: "2026-11-22" },
  tools: [
    {
      id: "ionos",
      name: { en: "IONOS", zh: null },
      category: "storage",
      domains: ["ionos.com", "ionos.de", "1and1.com"],
      cases: ["app.ionos.com", "ionos.de", "1and1.com"],
    },
  ],
} as const satisfies VendorEntry;
