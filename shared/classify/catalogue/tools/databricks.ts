import type { VendorEntry } from "../entry.ts";

export const databricks = {
  vendor: "Databricks, Inc.",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L1041", checked: "2026-11-22" },
  tools: [
    {
      id: "databricks",
      name: { en: "Databricks", zh: null },
      category: "ai",
      domains: ["databricks.com", "azuredatabricks.net"],
      cases: ["app.databricks.com", "azuredatabricks.net"],
    },
  ],
} as const satisfies VendorEntry;
