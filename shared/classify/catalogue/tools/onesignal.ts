import type { VendorEntry } from "../entry.ts";

export const onesignal = {
  vendor: "OneSignal",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/onesignal.json", checked: "2026-11-22" },
  tools: [
    {
      id: "onesignal",
      name: { en: "OneSignal", zh: null },
      category: "marketing",
      domains: ["onesignal.com"],
      cases: ["app.onesignal.com"],
    },
  ],
} as const satisfies VendorEntry;
