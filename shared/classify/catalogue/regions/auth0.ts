import type { RegionRule } from "../entry.ts";

/** `tenant.eu.auth0.com`; tenants of the United States' first locality have no region in their name, so nothing is proven there. */
export const auth0 = {
  id: "auth0",
  find: /\.(us|us-\d|eu|eu-\d|au|au-\d|jp|jp-\d|uk|ca)$/,
  regions: { us: "US", eu: "DE", au: "AU", jp: "JP", uk: "GB", ca: "CA" },
  source: "https://auth0.com/docs/get-started/auth0-overview/create-tenants",
  checked: "2026-11-22",
  examples: {
    "example.us.auth0.com": "US",
    "example.eu.auth0.com": "DE",
    "example.jp.auth0.com": "JP",
    "example.auth0.com": null,
    "eu.auth0.com": null,
  },
} as const satisfies RegionRule;
