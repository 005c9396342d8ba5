import type { VendorEntry } from "../entry.ts";

export const betterup = {
  vendor: "BetterUp",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L765", checked: "2026-11-25" },
  tools: [
    {
      id: "betterup",
      name: { en: "BetterUp", zh: null },
      category: "learning",
      domains: ["betterup.com", "betterup.co"],
      cases: ["betterup.com", "betterup.co"],
    },
  ],
} as const satisfies VendorEntry;
