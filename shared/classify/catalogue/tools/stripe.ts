import type { VendorEntry } from "../entry.ts";

export const stripe = {
  vendor: "Stripe, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/stripe.json", checked: "2026-11-22" },
  tools: [
    {
      id: "stripe",
      name: { en: "Stripe", zh: null },
      category: "payments",
      domains: ["stripe.com", "stripe.network", "stripecdn.com"],
      cases: ["app.stripe.com", "stripe.network", "stripecdn.com"],
    },
  ],
} as const satisfies VendorEntry;
