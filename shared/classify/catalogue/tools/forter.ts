import type { VendorEntry } from "../entry.ts";

export const forter = {
  vendor: "Forter",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L726", checked: "2026-11-25" },
  tools: [
    {
      id: "forter",
      name: { en: "Forter", zh: null },
      category: "payments",
      domains: ["forter.com"],
      cases: ["forter.com"],
    },
  ],
} as const satisfies VendorEntry;
