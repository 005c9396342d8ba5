import type { VendorEntry } from "../entry.ts";

export const personio = {
  vendor: "Personio GmbH",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/personio-gmbh.json", checked: "2026-11-22" },
  tools: [
    {
      id: "personio",
      name: { en: "Personio", zh: null },
      category: "hr",
      domains: ["personio.com", "personio.de"],
      cases: ["app.personio.com", "personio.de"],
    },
  ],
} as const satisfies VendorEntry;
