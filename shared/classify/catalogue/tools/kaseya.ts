import type { VendorEntry } from "../entry.ts";

export const kaseya = {
  vendor: "Kaseya",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L745", checked: "2026-11-25" },
  tools: [
    {
      id: "kaseya",
      name: { en: "Kaseya", zh: null },
      category: "developer",
      domains: ["kaseya.com", "kaseya.net"],
      cases: ["kaseya.com", "kaseya.net"],
    },
  ],
} as const satisfies VendorEntry;
