import type { VendorEntry } from "../entry.ts";

export const backMarket = {
  vendor: "Back Market",
  seat: { value: "FR", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L969", checked: "2026-11-25" },
  tools: [
    {
      id: "back-market",
      name: { en: "Back Market", zh: null },
      category: "commerce",
      domains: ["backmarket.com", "backmarket.fr"],
      cases: ["backmarket.com", "backmarket.fr"],
    },
  ],
} as const satisfies VendorEntry;
