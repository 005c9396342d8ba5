import type { VendorEntry } from "../entry.ts";

export const picsart = {
  vendor: "Picsart",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L211", checked: "2026-11-22" },
  tools: [
    {
      id: "picsart",
      name: { en: "Picsart", zh: null },
      category: "design",
      domains: ["picsart.com"],
      cases: ["app.picsart.com"],
    },
  ],
} as const satisfies VendorEntry;
