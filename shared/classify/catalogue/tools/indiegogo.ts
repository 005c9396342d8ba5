import type { VendorEntry } from "../entry.ts";

export const indiegogo = {
  vendor: "Indiegogo, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/indiegogo.json", checked: "2026-11-25" },
  tools: [
    {
      id: "indiegogo",
      name: { en: "Indiegogo", zh: null },
      category: "commerce",
      domains: ["indiegogo.com"],
      cases: ["indiegogo.com"],
    },
  ],
} as const satisfies VendorEntry;
