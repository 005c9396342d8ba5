import type { VendorEntry } from "../entry.ts";

export const assent = {
  vendor: "Assent",
  seat: { value: "CA", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L734", checked: "2026-11-25" },
  tools: [
    {
      id: "assent",
      name: { en: "Assent", zh: null },
      category: "legal",
      domains: ["assent.com", "assentcompliance.com"],
      cases: ["assent.com", "assentcompliance.com"],
    },
  ],
} as const satisfies VendorEntry;
