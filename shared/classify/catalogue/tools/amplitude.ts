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
      cases: ["app.amplitude.com"],
    },
  ],
} as const satisfies VendorEntry;
