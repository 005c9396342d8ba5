import type { VendorEntry } from "../entry.ts";

export const tanium = {
  vendor: "Tanium",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L883", checked: "2026-11-25" },
  tools: [
    {
      id: "tanium",
      name: { en: "Tanium", zh: null },
      category: "security",
      domains: ["tanium.com"],
      cases: ["tanium.com"],
    },
  ],
} as const satisfies VendorEntry;
