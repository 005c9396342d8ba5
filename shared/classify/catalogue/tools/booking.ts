import type { VendorEntry } from "../entry.ts";

export const booking = {
  vendor: "Booking.com B.V.",
  seat: { value: "NL", source: "https://github.com/datenanfragen/data/blob/master/companies/booking-com.json", checked: "2026-11-22" },
  contracting: { value: "NL", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Booking.com/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "booking",
      name: { en: "Booking.com", zh: "缤客" },
      category: "travel",
      domains: ["booking.com", "bstatic.com"],
      cases: ["app.booking.com", "bstatic.com"],
    },
  ],
} as const satisfies VendorEntry;
