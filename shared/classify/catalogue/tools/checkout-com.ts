import type { VendorEntry } from "../entry.ts";

export const checkoutCom = {
  vendor: "Checkout.com",
  seat: { value: "GB", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L1012", checked: "2026-11-22" },
  tools: [
    {
      id: "checkout-com",
      name: { en: "Checkout.com", zh: null },
      category: "payments",
      domains: ["checkout.com"],
      cases: ["app.checkout.com"],
    },
  ],
} as const satisfies VendorEntry;
