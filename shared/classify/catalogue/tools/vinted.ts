import type { VendorEntry } from "../entry.ts";

export const vinted = {
  vendor: "Vinted",
  seat: { value: "LT", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L762", checked: "2026-11-25" },
  tools: [
    {
      id: "vinted",
      name: { en: "Vinted", zh: null },
      category: "commerce",
      domains: ["vinted.com", "vinted.fr", "vinted.de"],
      cases: ["vinted.com", "vinted.fr", "vinted.de"],
    },
  ],
} as const satisfies VendorEntry;
