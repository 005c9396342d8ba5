import type { VendorEntry } from "../entry.ts";

export const sentry = {
  vendor: "Sentry",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L83", checked: "2026-11-22" },
  tools: [
    {
      id: "sentry",
      name: { en: "Sentry", zh: null },
      category: "developer",
      domains: ["sentry.io", "sentry-cdn.com"],
      offered: { value: ["US", "DE"], source: "https://github.com/getsentry/sentry-docs/blob/07b9f07b3f9589e69e8744bcaa3e5869e49f07e0/docs/organization/data-storage-location/index.mdx", checked: "2026-11-25" },
      regions: "sentry",
      cases: ["app.sentry.io", "sentry-cdn.com"],
    },
  ],
} as const satisfies VendorEntry;
