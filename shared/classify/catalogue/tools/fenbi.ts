import type { VendorEntry } from "../entry.ts";

export const fenbi = {
  vendor: "Fenbi Education",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L560", checked: "2026-11-22" },
  tools: [
    {
      id: "fenbi",
      name: { en: "Fenbi", zh: "粉笔" },
      category: "learning",
      domains: ["fenbi.com"],
      cases: ["app.fenbi.com"],
    },
  ],
} as const satisfies VendorEntry;
