import type { VendorEntry } from "../entry.ts";

export const plaid = {
  vendor: "Plaid",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L866", checked: "2026-11-22" },
  tools: [
    {
      id: "plaid",
      name: { en: "Plaid", zh: null },
      category: "payments",
      domains: ["plaid.com"],
      cases: ["app.plaid.com"],
    },
  ],
} as const satisfies VendorEntry;
