import type { VendorEntry } from "../entry.ts";

export const intercom = {
  vendor: "Intercom, Inc.",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L309", checked: "2026-11-22" },
  tools: [
    {
      id: "intercom",
      name: { en: "Intercom", zh: null },
      category: "support",
      domains: ["intercom.com", "intercom.io", "intercomcdn.com", "intercomassets.com", "intercom-mail.com"],
      hosting: { value: "US", source: "https://developers.intercom.com/installing-intercom/ios/data-hosting-region-configuration.md", checked: "2026-11-25" },
      offered: { value: ["US", "EU", "AU"], source: "https://developers.intercom.com/building-apps/docs/rest-apis", checked: "2026-11-25" },
      regions: "intercom",
      cases: ["app.intercom.com", "intercom.io", "intercomcdn.com", "intercomassets.com", "intercom-mail.com"],
    },
  ],
} as const satisfies VendorEntry;
