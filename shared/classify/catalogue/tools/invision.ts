import type { VendorEntry } from "../entry.ts";

export const invision = {
  vendor: "InVision",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L506", checked: "2026-11-22" },
  tools: [
    {
      id: "invision",
      name: { en: "InVision", zh: null },
      category: "design",
      domains: ["invisionapp.com"],
      cases: ["app.invisionapp.com"],
    },
  ],
} as const satisfies VendorEntry;
