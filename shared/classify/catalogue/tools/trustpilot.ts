import type { VendorEntry } from "../entry.ts";

export const trustpilot = {
  vendor: "Trustpilot A/S",
  seat: { value: "DK", source: "https://github.com/datenanfragen/data/blob/master/companies/trustpilot.json", checked: "2026-11-22" },
  tools: [
    {
      id: "trustpilot",
      name: { en: "Trustpilot", zh: null },
      category: "marketing",
      domains: ["trustpilot.com"],
      cases: ["app.trustpilot.com"],
    },
  ],
} as const satisfies VendorEntry;
