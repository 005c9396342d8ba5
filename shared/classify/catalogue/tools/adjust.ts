import type { VendorEntry } from "../entry.ts";

export const adjust = {
  vendor: "Adjust GmbH",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/adjust-com.json", checked: "2026-11-22" },
  tools: [
    {
      id: "adjust",
      name: { en: "Adjust", zh: null },
      category: "marketing",
      domains: ["adjust.com", "adj.st"],
      cases: ["app.adjust.com", "adj.st"],
    },
  ],
} as const satisfies VendorEntry;
