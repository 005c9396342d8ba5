import type { VendorEntry } from "../entry.ts";

export const dbtLabs = {
  vendor: "dbt Labs",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L600", checked: "2026-11-22" },
  tools: [
    {
      id: "dbt-labs",
      name: { en: "dbt Cloud", zh: null },
      category: "database",
      domains: ["getdbt.com"],
      hosting: { value: "US", source: "https://github.com/dbt-labs/docs.getdbt.com/blob/025a2cd2b0c2e3e8ba2881ea28695e82982e5181/website/docs/docs/cloud/about-cloud/regions-ip-addresses.md", checked: "2026-11-25" },
      offered: { value: ["US", "DE", "AU"], source: "https://github.com/dbt-labs/docs.getdbt.com/blob/025a2cd2b0c2e3e8ba2881ea28695e82982e5181/website/docs/docs/cloud/about-cloud/regions-ip-addresses.md", checked: "2026-11-25" },
      cases: ["app.getdbt.com"],
    },
  ],
} as const satisfies VendorEntry;
