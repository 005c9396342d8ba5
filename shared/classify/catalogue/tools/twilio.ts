import type { VendorEntry } from "../entry.ts";

export const twilio = {
  vendor: "Twilio Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/DUS.csv#TWH.DU", checked: "2026-11-22" },
  tools: [
    {
      id: "twilio",
      name: { en: "Twilio", zh: null },
      category: "developer",
      domains: ["twilio.com", "authy.com"],
      hosting: { value: "US", source: "https://twilio.com/docs/global-infrastructure/create-an-outbound-call-via-rest-api-in-a-non-us-twilio-region", checked: "2026-11-25" },
      offered: { value: ["US", "IE", "AU"], source: "https://twilio.com/docs/global-infrastructure/regional-product-and-feature-availability", checked: "2026-11-25" },
      regions: "twilio",
      cases: ["app.twilio.com", "authy.com"],
    },
    {
      id: "sendgrid",
      name: { en: "Twilio SendGrid", zh: null },
      category: "marketing",
      domains: ["sendgrid.com", "sendgrid.net"],
      offered: { value: ["US", "IE"], source: "https://www.twilio.com/docs/global-infrastructure/regional-product-and-feature-availability?display=embedded", checked: "2026-11-25" },
      cases: ["app.sendgrid.com", "sendgrid.net"],
    },
    {
      id: "segment",
      name: { en: "Twilio Segment", zh: null },
      category: "analytics",
      domains: ["segment.com", "segment.io", "segmentapis.com"],
      hosting: { value: "US", source: "https://github.com/segmentio/segment-docs/blob/develop/src/guides/regional-segment.md", checked: "2026-11-25" },
      offered: { value: ["US", "EU"], source: "https://github.com/segmentio/segment-docs/blob/develop/src/guides/regional-segment.md", checked: "2026-11-25" },
      cases: ["api.segment.io", "segment.com", "events.eu1.segmentapis.com"],
    },
  ],
} as const satisfies VendorEntry;
