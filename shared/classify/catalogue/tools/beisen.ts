import type { VendorEntry } from "../entry.ts";

export const beisen = {
  vendor: "Beisen",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L558", checked: "2026-11-22" },
  tools: [
    {
      id: "beisen",
      name: { en: "Beisen", zh: "北森" },
      category: "hr",
      domains: ["beisen.com", "italent.cn"],
      cases: ["app.beisen.com", "italent.cn"],
    },
  ],
} as const satisfies VendorEntry;
