import type { VendorEntry } from "../entry.ts";

export const gelato = {
  vendor: "Gelato",
  seat: { value: "NO", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L359", checked: "2026-11-25" },
  tools: [
    {
      id: "gelato",
      name: { en: "Gelato", zh: null },
      category: "commerce",
      domains: ["gelato.com"],
      cases: ["gelato.com", "dashboard.gelato.com"],
    },
  ],
} as const satisfies VendorEntry;
