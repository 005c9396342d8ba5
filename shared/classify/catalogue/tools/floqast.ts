import type { VendorEntry } from "../entry.ts";

export const floqast = {
  vendor: "FloQast",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L286", checked: "2026-11-25" },
  tools: [
    {
      id: "floqast",
      name: { en: "FloQast", zh: null },
      category: "finance",
      domains: ["floqast.com", "floqast.app"],
      cases: ["floqast.com", "floqast.app"],
    },
  ],
} as const satisfies VendorEntry;
