import type { RegionRule } from "../entry.ts";

/** `us21.admin.mailchimp.com`, `us6.api.mailchimp.com`: every data centre is numbered behind `us`. */
export const mailchimp = {
  id: "mailchimp",
  find: /^(us)\d{1,2}(?:\.(?:admin|api))?$/,
  regions: { us: "US" },
  source: "https://mailchimp.com/developer/marketing/docs/fundamentals/",
  checked: "2026-11-22",
  examples: {
    "us21.admin.mailchimp.com": "US",
    "us6.api.mailchimp.com": "US",
    "login.mailchimp.com": null,
  },
} as const satisfies RegionRule;
