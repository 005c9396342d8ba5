import type { RegionRule } from "../entry.ts";

/** `rest.iad-01.braze.com`, `sdk.fra-02.braze.eu`, `dashboard-01.braze.eu`. The vendor says only that the second are in the European Union. */
export const braze = {
  id: "braze",
  find: /(?:^|\.)(?:[a-z]+\.)?(iad|us|fra|au)-\d{2}\.braze\.(?:com|eu)$|(?:^|\.)dashboard-\d{2}\.braze\.(eu)$/,
  regions: {
    iad: "US",
    us: "US",
    fra: "EU",
    eu: "EU",
    au: "AU",
  },
  source: "https://www.braze.com/docs/user_guide/administer/personal/sdk_endpoints/",
  checked: "2026-11-25",
  examples: {
    "rest.iad-05.braze.com": "US",
    "sdk.fra-01.braze.eu": "EU",
    "dashboard-02.braze.eu": "EU",
    "rest.au-01.braze.com": "AU",
    "dashboard.braze.com": null,
  },
} as const satisfies RegionRule;
