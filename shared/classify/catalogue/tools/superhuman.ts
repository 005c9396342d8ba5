import type { VendorEntry } from "../entry.ts";

export const superhuman = {
  vendor: "Superhuman Labs, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/superhuman.json", checked: "2026-11-22" },
  tools: [
    {
      id: "superhuman",
      name: { en: "Superhuman", zh: null },
      category: "mail",
      domains: ["superhuman.com"],
      cases: ["app.superhuman.com"],
    },
  ],
} as const satisfies VendorEntry;
