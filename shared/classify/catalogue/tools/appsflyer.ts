import type { VendorEntry } from "../entry.ts";

export const appsflyer = {
  vendor: "AppsFlyer",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/514708106.json", checked: "2026-11-22" },
  tools: [
    {
      id: "appsflyer",
      name: { en: "AppsFlyer", zh: null },
      category: "marketing",
      domains: ["appsflyer.com", "onelink.me", "appsflyersdk.com"],
      cases: ["app.appsflyer.com", "onelink.me", "appsflyersdk.com"],
    },
  ],
} as const satisfies VendorEntry;
