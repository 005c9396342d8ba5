import type { VendorEntry } from "../entry.ts";

export const upwork = {
  vendor: "Upwork Global Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/upwork.json", checked: "2026-11-22" },
  tools: [
    {
      id: "upwork",
      name: { en: "Upwork", zh: null },
      category: "recruiting",
      domains: ["upwork.com"],
      cases: ["app.upwork.com"],
    },
  ],
} as const satisfies VendorEntry;
