import type { VendorEntry } from "../entry.ts";

export const splunk = {
  vendor: "Splunk Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#S0U.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "splunk",
      name: { en: "Splunk", zh: null },
      category: "analytics",
      domains: ["splunk.com", "splunkcloud.com"],
      cases: ["app.splunk.com", "splunkcloud.com"],
    },
  ],
} as const satisfies VendorEntry;
