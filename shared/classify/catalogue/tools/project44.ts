import type { VendorEntry } from "../entry.ts";

export const project44 = {
  vendor: "project44",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L906", checked: "2026-11-22" },
  tools: [
    {
      id: "project44",
      name: { en: "project44", zh: null },
      category: "logistics",
      domains: ["project44.com"],
      cases: ["app.project44.com"],
    },
  ],
} as const satisfies VendorEntry;
