import type { RegionRule } from "../entry.ts";

/** `us21.admin.mailchimp.com`, `us6.api.mailchimp.com`: data centres are numbered behind `us`, and the vendor says that it processes in the United States. */
export const mailchimp = {
  id: "mailchimp",
  find: /^(us)\d{1,2}\.(?:(?:admin|api)\.)?mailchimp\.com$/,
  regions: {
    us: "US",
  },
  source: "https://mailchimp.com/help/mailchimp-european-data-transfers/",
  checked: "2026-11-22",
  examples: {
    "us21.admin.mailchimp.com": "US",
    "us6.api.mailchimp.com": "US",
    "login.mailchimp.com": null,
  },
} as const satisfies RegionRule;
