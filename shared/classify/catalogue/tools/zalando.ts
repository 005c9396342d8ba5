import type { VendorEntry } from "../entry.ts";

export const zalando = {
  vendor: "Zalando SE",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/zalando.json", checked: "2026-11-22" },
  tools: [
    {
      id: "zalando",
      name: { en: "Zalando", zh: null },
      category: "commerce",
      domains: ["zalando.com", "zalando.de"],
      cases: ["app.zalando.com", "zalando.de"],
    },
  ],
} as const satisfies VendorEntry;
