import type { VendorEntry } from "../entry.ts";

export const highradius = {
  vendor: "HighRadius",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L668", checked: "2026-11-25" },
  tools: [
    {
      id: "highradius",
      name: { en: "HighRadius", zh: null },
      category: "finance",
      domains: ["highradius.com"],
      cases: ["highradius.com"],
    },
  ],
} as const satisfies VendorEntry;
