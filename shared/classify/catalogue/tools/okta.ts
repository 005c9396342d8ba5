import type { VendorEntry } from "../entry.ts";

export const okta = {
  vendor: "Okta, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#OKTA.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "okta",
      name: { en: "Okta", zh: null },
      category: "identity",
      domains: ["okta.com", "oktapreview.com", "okta-emea.com", "oktacdn.com"],
      cases: ["example.okta.com", "oktapreview.com", "okta-emea.com", "oktacdn.com"],
    },
    {
      id: "auth0",
      name: { en: "Auth0", zh: null },
      category: "identity",
      domains: ["auth0.com"],
      offered: { value: ["US", "EU", "GB", "AU", "CA", "JP"], source: "https://auth0.com/docs/troubleshoot/customer-support/operational-policies/public-cloud-service-endpoints", checked: "2026-11-22" },
      regions: "auth0",
      cases: ["example.eu.auth0.com"],
    },
  ],
} as const satisfies VendorEntry;
