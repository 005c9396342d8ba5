import type { RegionRule } from "../entry.ts";

/** The hublet stands behind a dash in the first label: `app-eu1`, `api-na2`, `js-eu1`. No hublet is the first and American one. The vendor says only that eu1 is in the European Union. */
export const hubspot = {
  id: "hubspot",
  find: /^(?:[a-z0-9]+-)?((?:eu|na)\d|app|api)\.(?:hubspot|hubapi|hsforms|hs-scripts|hubspotusercontent)[a-z0-9-]*\.(?:com|net)$/,
  regions: {
    app: "US",
    api: "US",
    na1: "US",
    na2: "US",
    na3: "US",
    eu1: "EU",
  },
  source: "https://product.hubspot.com/blog/developing-an-eu-data-center",
  checked: "2026-11-22",
  examples: {
    "app.hubspot.com": "US",
    "api.hubapi.com": "US",
    "app-na2.hubspot.com": "US",
    "app-eu1.hubspot.com": "EU",
    "js-eu1.hs-scripts.com": "EU",
    "blog.hubspot.com": null,
    "hubspot.com": null,
  },
} as const satisfies RegionRule;
