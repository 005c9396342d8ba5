import type { VendorEntry } from "../entry.ts";

export const tripInternational = {
  vendor: "Trip.com Travel Singapore Pte. Ltd.",
  seat: { value: "SG", source: "https://hk.trip.com/contents/service-guideline/privacy-policy.html", checked: "2026-11-25" },
  contracting: { value: "SG", source: "https://tw.trip.com/contents/service-guideline/terms.html", checked: "2026-11-25" },
  tools: [
    {
      id: "trip-international",
      name: { en: "Trip.com (international)", zh: null },
      category: "travel",
      domains: ["trip.com"],
      domesticSibling: { value: "ctrip", source: "https://github.com/v2fly/domain-list-community/blob/master/data/ctrip", checked: "2026-11-25" },
      cases: ["trip.com", "hk.trip.com"],
    },
  ],
} as const satisfies VendorEntry;
