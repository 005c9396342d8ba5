import type { VendorEntry } from "../entry.ts";

export const degreed = {
  vendor: "Degreed",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L453", checked: "2026-11-22" },
  tools: [
    {
      id: "degreed",
      name: { en: "Degreed", zh: null },
      category: "learning",
      domains: ["degreed.com"],
      cases: ["app.degreed.com"],
    },
  ],
} as const satisfies VendorEntry;
