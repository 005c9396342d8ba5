import type { VendorEntry } from "../entry.ts";

export const idnow = {
  vendor: "IDnow GmbH",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/identity-tm.json", checked: "2026-11-22" },
  tools: [
    {
      id: "idnow",
      name: { en: "IDnow", zh: null },
      category: "identity",
      domains: ["idnow.io", "idnow.de"],
      cases: ["app.idnow.io", "idnow.de"],
    },
  ],
} as const satisfies VendorEntry;
