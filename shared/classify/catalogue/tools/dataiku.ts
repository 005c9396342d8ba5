import type { VendorEntry } from "../entry.ts";

export const dataiku = {
  vendor: "Dataiku",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L818", checked: "2026-11-22" },
  tools: [
    {
      id: "dataiku",
      name: { en: "Dataiku", zh: null },
      category: "database",
      domains: ["dataiku.com"],
      cases: ["app.dataiku.com"],
    },
  ],
} as const satisfies VendorEntry;
