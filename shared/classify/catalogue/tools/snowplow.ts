import type { VendorEntry } from "../entry.ts";

export const snowplow = {
  vendor: "Snowplow",
  seat: { value: "GB", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Snowplow", checked: "2026-11-25" },
  tools: [
    {
      id: "snowplow",
      name: { en: "Snowplow", zh: null },
      category: "analytics",
      domains: ["snowplow.io", "snowplowanalytics.com"],
      cases: ["snowplow.io", "snowplowanalytics.com"],
    },
  ],
} as const satisfies VendorEntry;
