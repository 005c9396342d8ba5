import type { VendorEntry } from "../entry.ts";

export const arcticWolf = {
  vendor: "Arctic Wolf Networks",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L695", checked: "2026-11-25" },
  tools: [
    {
      id: "arctic-wolf",
      name: { en: "Arctic Wolf", zh: null },
      category: "security",
      domains: ["arcticwolf.com"],
      cases: ["arcticwolf.com"],
    },
  ],
} as const satisfies VendorEntry;
