import type { VendorEntry } from "../entry.ts";

export const hubspot = {
  vendor: "HubSpot, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#HUBS.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "hubspot",
      name: { en: "HubSpot", zh: null },
      category: "crm",
      domains: ["hubspot.com", "hubapi.com", "hsforms.com", "hubspotemail.net", "hs-analytics.net", "hs-banner.com", "hscollectedforms.net", "hsforms.net", "hubspotusercontent.com", "hubspotlinks.com", "hs-scripts.com", "hsappstatic.net", "hubspot.net"],
      offered: { value: ["US", "EU"], source: "https://product.hubspot.com/blog/developing-an-eu-data-center", checked: "2026-11-22" },
      regions: "hubspot",
      cases: ["app.hubspot.com", "app-eu1.hubspot.com", "hubapi.com", "hsforms.com", "hubspotemail.net", "hs-analytics.net", "hs-banner.com", "hscollectedforms.net", "hsforms.net", "hubspotusercontent.com", "hubspotlinks.com", "hs-scripts.com", "hsappstatic.net", "hubspot.net"],
    },
  ],
} as const satisfies VendorEntry;
