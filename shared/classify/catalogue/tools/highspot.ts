import type { VendorEntry } from "../entry.ts";

export const highspot = {
  vendor: "Highspot",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L815", checked: "2026-11-22" },
  tools: [
    {
      id: "highspot",
      name: { en: "Highspot", zh: null },
      category: "learning",
      domains: ["highspot.com"],
      cases: ["app.highspot.com"],
    },
  ],
} as const satisfies VendorEntry;
