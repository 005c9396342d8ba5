import type { VendorEntry } from "../entry.ts";

export const cleverreach = {
  vendor: "CleverReach GmbH & Co. KG",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/cleverreach.json", checked: "2026-11-22" },
  tools: [
    {
      id: "cleverreach",
      name: { en: "CleverReach", zh: null },
      category: "marketing",
      domains: ["cleverreach.com"],
      cases: ["app.cleverreach.com"],
    },
  ],
} as const satisfies VendorEntry;
