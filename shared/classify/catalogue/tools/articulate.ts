import type { VendorEntry } from "../entry.ts";

export const articulate = {
  vendor: "Articulate",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L1034", checked: "2026-11-25" },
  tools: [
    {
      id: "articulate",
      name: { en: "Articulate 360", zh: null },
      category: "learning",
      domains: ["articulate.com", "articulate-online.com"],
      cases: ["articulate.com", "articulate-online.com", "rise.articulate.com"],
    },
  ],
} as const satisfies VendorEntry;
