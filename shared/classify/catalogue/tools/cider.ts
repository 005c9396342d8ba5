import type { VendorEntry } from "../entry.ts";

export const cider = {
  vendor: "Cider",
  seat: { value: "HK", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L105", checked: "2026-11-25" },
  tools: [
    {
      id: "cider",
      name: { en: "Cider", zh: null },
      category: "commerce",
      domains: ["shopcider.com"],
      cases: ["shopcider.com"],
    },
  ],
} as const satisfies VendorEntry;
