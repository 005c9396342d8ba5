import type { RegionRule } from "../entry.ts";

/** `o1.ingest.de.sentry.io`, `us.sentry.io`. */
export const sentry = {
  id: "sentry",
  find: /(?:^|\.)(de|us)\.sentry\.io$/,
  regions: {
    de: "DE",
    us: "US",
  },
  source: "https://docs.sentry.io/organization/data-storage-location/",
  checked: "2026-11-25",
  examples: {
    "o1.ingest.de.sentry.io": "DE",
    "de.sentry.io": "DE",
    "o1.ingest.us.sentry.io": "US",
    "o1.ingest.sentry.io": null,
  },
} as const satisfies RegionRule;
