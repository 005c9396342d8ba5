import type { VendorEntry } from "../entry.ts";

export const paypal = {
  vendor: "PayPal Holdings, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#2PP.DE", checked: "2026-11-22" },
  contracting: { value: "SG", source: "https://www.paypal.com/webapps/mpp/ua/useragreement-full?country.x=BM&locale.x=en_BM", checked: "2026-11-25" },
  tools: [
    {
      id: "paypal",
      name: { en: "PayPal", zh: "贝宝（海外）" },
      category: "payments",
      domains: ["paypal.com", "paypalobjects.com", "braintreegateway.com", "braintree-api.com", "venmo.com", "paypal.me"],
      cases: ["app.paypal.com", "paypalobjects.com", "braintreegateway.com", "braintree-api.com", "venmo.com", "paypal.me"],
    },
  ],
} as const satisfies VendorEntry;
