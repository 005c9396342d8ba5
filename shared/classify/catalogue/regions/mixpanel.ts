import type { RegionRule } from "../entry.ts";

/** `api-eu.mixpanel.com`, `eu.mixpanel.com`, `api-in.mixpanel.com`. The vendor says only that the first are in the European Union. */
export const mixpanel = {
  id: "mixpanel",
  find: /(?:^|-|\.)(eu|in)\.mixpanel\.com$|^(in)\.data\.mixpanel\.com$/,
  regions: {
    eu: "EU",
    in: "IN",
  },
  source: "https://docs.mixpanel.com/docs/privacy",
  checked: "2026-11-25",
  examples: {
    "api-eu.mixpanel.com": "EU",
    "eu.mixpanel.com": "EU",
    "api-in.mixpanel.com": "IN",
    "api.mixpanel.com": null,
  },
} as const satisfies RegionRule;
