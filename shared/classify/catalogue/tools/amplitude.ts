import type { VendorEntry } from "../entry.ts";

export const amplitude = {
  vendor: "Amplitude, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/amplitude-com.json", checked: "2026-11-22" },
  tools: [
    {
      id: "amplitude",
      name: { en: "Amplitude", zh: null },
      category: "analytics",
      domains: ["amplitude.com"],
      offered: { value: ["US", "EU"], source: "https://pub.dev/documentation/amplitude_flutter/latest/configuration/Configuration/serverZone.html", checked: "2026-11-25" },
      cases: ["app.amplitude.com"],
    },
  ],
} as const satisfies VendorEntry;
