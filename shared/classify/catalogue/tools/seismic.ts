import type { VendorEntry } from "../entry.ts";

export const seismic = {
  vendor: "Seismic",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L620", checked: "2026-11-22" },
  tools: [
    {
      id: "seismic",
      name: { en: "Seismic", zh: null },
      category: "learning",
      domains: ["seismic.com"],
      cases: ["app.seismic.com"],
    },
  ],
} as const satisfies VendorEntry;
