import type { VendorEntry } from "../entry.ts";

export const simpleAnalytics = {
  vendor: "Simple Analytics B.V.",
  seat: { value: "NL", source: "https://github.com/actuallyreliable/legal/blob/main/subprocessors.md", checked: "2026-11-25" },
  tools: [
    {
      id: "simple-analytics",
      name: { en: "Simple Analytics", zh: null },
      category: "analytics",
      domains: ["simpleanalytics.com", "simpleanalyticscdn.com"],
      cases: ["simpleanalytics.com", "simpleanalyticscdn.com"],
    },
  ],
} as const satisfies VendorEntry;
