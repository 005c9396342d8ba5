import type { VendorEntry } from "../entry.ts";

export const turing = {
  vendor: "Turing",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L84", checked: "2026-11-25" },
  tools: [
    {
      id: "turing",
      name: { en: "Turing", zh: null },
      category: "recruiting",
      domains: ["turing.com"],
      cases: ["turing.com"],
    },
  ],
} as const satisfies VendorEntry;
