import type { RegionRule } from "../entry.ts";

/** `api.eu.intercom.io`, `app.au.intercom.com`. The vendor says only that `eu` is in Europe. */
export const intercom = {
  id: "intercom",
  find: /\.(eu|au)\.intercom\.(?:io|com)$/,
  regions: {
    eu: "EU",
    au: "AU",
  },
  source: "https://developers.intercom.com/building-apps/docs/rest-apis",
  checked: "2026-11-25",
  examples: {
    "api.eu.intercom.io": "EU",
    "app.au.intercom.com": "AU",
    "api.intercom.io": null,
  },
} as const satisfies RegionRule;
