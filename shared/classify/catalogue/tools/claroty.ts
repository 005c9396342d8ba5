import type { VendorEntry } from "../entry.ts";

export const claroty = {
  vendor: "Claroty",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L813", checked: "2026-11-25" },
  tools: [
    {
      id: "claroty",
      name: { en: "Claroty", zh: null },
      category: "security",
      domains: ["claroty.com"],
      cases: ["claroty.com"],
    },
  ],
} as const satisfies VendorEntry;
