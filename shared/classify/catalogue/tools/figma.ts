import type { VendorEntry } from "../entry.ts";

export const figma = {
  vendor: "Figma, Inc.",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L478", checked: "2026-11-22" },
  tools: [
    {
      id: "figma",
      name: { en: "Figma", zh: null },
      category: "design",
      domains: ["figma.com", "figma.site"],
      cases: ["app.figma.com", "figma.site"],
    },
  ],
} as const satisfies VendorEntry;
