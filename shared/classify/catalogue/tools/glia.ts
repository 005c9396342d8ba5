import type { VendorEntry } from "../entry.ts";

export const glia = {
  vendor: "Glia",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L131", checked: "2026-11-25" },
  tools: [
    {
      id: "glia",
      name: { en: "Glia", zh: null },
      category: "support",
      domains: ["glia.com"],
      cases: ["glia.com"],
    },
  ],
} as const satisfies VendorEntry;
