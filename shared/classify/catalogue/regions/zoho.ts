import type { RegionRule } from "../entry.ts";

/** Zoho keeps every region under a domain of its own; `.com.cn` is the edition in the mainland. */
export const zoho = {
  id: "zoho",
  find: /(?:^|\.)zoho(?:public|mail|cdn)?\.(com\.cn|com\.au|com|eu|in|jp)$/,
  regions: {
    com: "US",
    eu: "EU",
    in: "IN",
    "com.au": "AU",
    jp: "JP",
    "com.cn": "CN",
  },
  source: "https://zoho.com/campaigns/help/developers/data-centers.html",
  checked: "2026-11-22",
  examples: {
    "crm.zoho.com": "US",
    "mail.zoho.eu": "EU",
    "crm.zoho.in": "IN",
    "crm.zoho.com.cn": "CN",
    "accounts.zoho.com.au": "AU",
    "zohostatic.com": null,
  },
} as const satisfies RegionRule;
