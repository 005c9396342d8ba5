import type { VendorEntry } from "../entry.ts";

export const recharge = {
  vendor: "Recharge",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L374", checked: "2026-11-22" },
  tools: [
    {
      id: "recharge",
      name: { en: "Recharge", zh: null },
      category: "commerce",
      domains: ["rechargepayments.com", "rechargeapps.com"],
      cases: ["app.rechargepayments.com", "rechargeapps.com"],
    },
  ],
} as const satisfies VendorEntry;
