import type { VendorEntry } from "../entry.ts";

export const milanote = {
  vendor: "Milanote Pty Ltd",
  seat: { value: "AU", source: "https://github.com/datenanfragen/data/blob/master/companies/milanote.json", checked: "2026-11-25" },
  tools: [
    {
      id: "milanote",
      name: { en: "Milanote", zh: null },
      category: "design",
      domains: ["milanote.com"],
      cases: ["milanote.com", "app.milanote.com"],
    },
  ],
} as const satisfies VendorEntry;
