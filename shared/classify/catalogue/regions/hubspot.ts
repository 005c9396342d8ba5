import type { RegionRule } from "../entry.ts";

/** The hublet stands behind a dash in the first label: `app-eu1`, `api-na2`, `forms-eu1`. No hublet is na1, the first and American one. */
export const hubspot = {
  id: "hubspot",
  find: /^(?:[a-z]+-)?((?:eu|na|ap)\d|app|api)$/,
  regions: { app: "US", api: "US", na1: "US", na2: "US", na3: "US", eu1: "DE", ap1: "AU" },
  source: "https://knowledge.hubspot.com/account-security/hubspot-cloud-infrastructure-and-data-hosting-frequently-asked-questions",
  checked: "2026-11-22",
  examples: {
    "app.hubspot.com": "US",
    "app-na2.hubspot.com": "US",
    "app-eu1.hubspot.com": "DE",
    "app-ap1.hubspot.com": "AU",
    "blog.hubspot.com": null,
    "hubspot.com": null,
  },
} as const satisfies RegionRule;
