import type { VendorEntry } from "../entry.ts";

export const trulioo = {
  vendor: "Trulioo",
  seat: { value: "CA", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L667", checked: "2026-11-22" },
  tools: [
    {
      id: "trulioo",
      name: { en: "Trulioo", zh: null },
      category: "identity",
      domains: ["trulioo.com"],
      cases: ["app.trulioo.com"],
    },
  ],
} as const satisfies VendorEntry;
