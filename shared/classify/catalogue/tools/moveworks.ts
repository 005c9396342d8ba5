import type { VendorEntry } from "../entry.ts";

export const moveworks = {
  vendor: "Moveworks",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L428", checked: "2026-11-25" },
  tools: [
    {
      id: "moveworks",
      name: { en: "Moveworks", zh: null },
      category: "support",
      domains: ["moveworks.com", "moveworks.ai"],
      cases: ["moveworks.com", "moveworks.ai"],
    },
  ],
} as const satisfies VendorEntry;
