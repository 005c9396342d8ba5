import type { VendorEntry } from "../entry.ts";

export const linkdoc = {
  vendor: "LinkDoc Technology",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L330", checked: "2026-11-22" },
  tools: [
    {
      id: "linkdoc",
      name: { en: "LinkDoc", zh: "零氪科技" },
      category: "analytics",
      domains: ["linkdoc.com"],
      cases: ["app.linkdoc.com"],
    },
  ],
} as const satisfies VendorEntry;
