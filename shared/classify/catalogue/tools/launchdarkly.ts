import type { VendorEntry } from "../entry.ts";

export const launchdarkly = {
  vendor: "LaunchDarkly",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L472", checked: "2026-11-22" },
  tools: [
    {
      id: "launchdarkly",
      name: { en: "LaunchDarkly", zh: null },
      category: "developer",
      domains: ["launchdarkly.com"],
      offered: { value: ["US", "DE"], source: "https://launchdarkly.com/docs/home/infrastructure/eu", checked: "2026-11-25" },
      cases: ["app.launchdarkly.com"],
    },
  ],
} as const satisfies VendorEntry;
