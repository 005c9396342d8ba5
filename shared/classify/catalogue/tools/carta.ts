import type { VendorEntry } from "../entry.ts";

export const carta = {
  vendor: "Carta",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L966", checked: "2026-11-22" },
  tools: [
    {
      id: "carta",
      name: { en: "Carta", zh: null },
      category: "finance",
      domains: ["carta.com"],
      cases: ["app.carta.com"],
    },
  ],
} as const satisfies VendorEntry;
