import type { VendorEntry } from "../entry.ts";

export const dremio = {
  vendor: "Dremio",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L596", checked: "2026-11-22" },
  tools: [
    {
      id: "dremio",
      name: { en: "Dremio", zh: null },
      category: "database",
      domains: ["dremio.com", "dremio.cloud"],
      cases: ["app.dremio.com", "dremio.cloud"],
    },
  ],
} as const satisfies VendorEntry;
