import type { RegionRule } from "../entry.ts";

/** `api.sydney.au1.twilio.com`: the region that processes, not the edge before it. */
export const twilio = {
  id: "twilio",
  find: /\.(au1|ie1|jp1|us1)\.twilio\.com$/,
  regions: {
    au1: "AU",
    ie1: "IE",
    jp1: "JP",
    us1: "US",
  },
  source: "https://www.twilio.com/docs/twilio-cli/general-usage/regional",
  checked: "2026-11-25",
  examples: {
    "api.sydney.au1.twilio.com": "AU",
    "api.dublin.ie1.twilio.com": "IE",
    "api.twilio.com": null,
  },
} as const satisfies RegionRule;
