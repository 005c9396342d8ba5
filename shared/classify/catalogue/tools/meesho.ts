import type { VendorEntry } from "../entry.ts";

export const meesho = {
  vendor: "Meesho",
  seat: { value: "IN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L973", checked: "2026-11-25" },
  tools: [
    {
      id: "meesho",
      name: { en: "Meesho", zh: null },
      category: "commerce",
      domains: ["meesho.com"],
      cases: ["meesho.com"],
    },
  ],
} as const satisfies VendorEntry;
