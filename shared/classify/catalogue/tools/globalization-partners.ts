import type { VendorEntry } from "../entry.ts";

export const globalizationPartners = {
  vendor: "Globalization Partners",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L507", checked: "2026-11-25" },
  tools: [
    {
      id: "globalization-partners",
      name: { en: "G-P", zh: null },
      category: "payroll",
      domains: ["globalization-partners.com", "g-p.com"],
      cases: ["globalization-partners.com", "g-p.com"],
    },
  ],
} as const satisfies VendorEntry;
