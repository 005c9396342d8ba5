import type { VendorEntry } from "../entry.ts";

export const ninjaVan = {
  vendor: "Ninja Van",
  seat: { value: "SG", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L944", checked: "2026-11-25" },
  tools: [
    {
      id: "ninja-van",
      name: { en: "Ninja Van", zh: null },
      category: "logistics",
      domains: ["ninjavan.co"],
      cases: ["ninjavan.co"],
    },
  ],
} as const satisfies VendorEntry;
