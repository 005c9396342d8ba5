import type { VendorEntry } from "../entry.ts";

export const rapidmail = {
  vendor: "rapidmail GmbH",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/rapidmail.json", checked: "2026-11-22" },
  tools: [
    {
      id: "rapidmail",
      name: { en: "rapidmail", zh: null },
      category: "marketing",
      domains: ["rapidmail.de", "rapidmail.com"],
      cases: ["app.rapidmail.de", "rapidmail.com"],
    },
  ],
} as const satisfies VendorEntry;
