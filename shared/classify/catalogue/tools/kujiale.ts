import type { VendorEntry } from "../entry.ts";

export const kujiale = {
  vendor: "Kujiale",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L292", checked: "2026-11-22" },
  tools: [
    {
      id: "kujiale",
      name: { en: "Kujiale", zh: "酷家乐" },
      category: "design",
      domains: ["kujiale.com"],
      cases: ["app.kujiale.com"],
    },
  ],
} as const satisfies VendorEntry;
