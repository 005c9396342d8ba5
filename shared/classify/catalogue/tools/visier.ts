import type { VendorEntry } from "../entry.ts";

export const visier = {
  vendor: "Visier",
  seat: { value: "CA", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L255", checked: "2026-11-22" },
  tools: [
    {
      id: "visier",
      name: { en: "Visier", zh: null },
      category: "hr",
      domains: ["visier.com"],
      cases: ["app.visier.com"],
    },
  ],
} as const satisfies VendorEntry;
