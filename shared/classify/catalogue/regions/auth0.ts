import type { RegionRule } from "../entry.ts";

/** `tenant.eu.auth0.com`; the oldest tenants of the United States have no region in their name, so nothing is proven there. `eu` is somewhere in the European Union. */
export const auth0 = {
  id: "auth0",
  find: /^[^.]+(?:\.guardian)?\.(us|eu|au|jp|uk|ca)(?:-\d)?\.auth0\.com$/,
  regions: {
    us: "US",
    eu: "EU",
    au: "AU",
    jp: "JP",
    uk: "GB",
    ca: "CA",
  },
  source: "https://auth0.com/docs/troubleshoot/customer-support/operational-policies/public-cloud-service-endpoints",
  checked: "2026-11-22",
  examples: {
    "example.us.auth0.com": "US",
    "example.eu.auth0.com": "EU",
    "example.jp.auth0.com": "JP",
    "example.eu-2.auth0.com": "EU",
    "example.auth0.com": null,
    "eu.auth0.com": null,
  },
} as const satisfies RegionRule;
