import type { VendorEntry } from "../entry.ts";

export const mindtickle = {
  vendor: "MindTickle",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L381", checked: "2026-11-25" },
  tools: [
    {
      id: "mindtickle",
      name: { en: "Mindtickle", zh: null },
      category: "learning",
      domains: ["mindtickle.com"],
      cases: ["mindtickle.com"],
    },
  ],
} as const satisfies VendorEntry;
