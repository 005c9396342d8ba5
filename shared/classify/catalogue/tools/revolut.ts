import type { VendorEntry } from "../entry.ts";

export const revolut = {
  vendor: "Revolut",
  seat: { value: "GB", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L1013", checked: "2026-11-22" },
  tools: [
    {
      id: "revolut",
      name: { en: "Revolut", zh: null },
      category: "payments",
      domains: ["revolut.com"],
      cases: ["app.revolut.com"],
    },
  ],
} as const satisfies VendorEntry;
