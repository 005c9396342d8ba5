import type { VendorEntry } from "../entry.ts";

export const manomano = {
  vendor: "ManoMano",
  seat: { value: "FR", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L851", checked: "2026-11-25" },
  tools: [
    {
      id: "manomano",
      name: { en: "ManoMano", zh: null },
      category: "commerce",
      domains: ["manomano.com", "manomano.fr", "manomano.de"],
      cases: ["manomano.com", "manomano.fr", "manomano.de"],
    },
  ],
} as const satisfies VendorEntry;
