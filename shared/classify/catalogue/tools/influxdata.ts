import type { VendorEntry } from "../entry.ts";

export const influxdata = {
  vendor: "InfluxData",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202013.json#influxdata", checked: "2026-11-22" },
  tools: [
    {
      id: "influxdata",
      name: { en: "InfluxDB Cloud", zh: null },
      category: "database",
      domains: ["influxdata.com"],
      offered: { value: ["US", "DE", "NL"], source: "https://github.com/influxdata/docs-v2/blob/master/data/influxdb_urls.yml", checked: "2026-11-25" },
      cases: ["app.influxdata.com"],
    },
  ],
} as const satisfies VendorEntry;
