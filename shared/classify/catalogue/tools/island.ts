import type { VendorEntry } from "../entry.ts";

export const island = {
  vendor: "Island",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L248", checked: "2026-11-25" },
  tools: [
    {
      id: "island",
      name: { en: "Island", zh: null },
      category: "security",
      domains: ["island.io"],
      cases: ["island.io"],
    },
  ],
} as const satisfies VendorEntry;
