import type { VendorEntry } from "../entry.ts";

export const lalamove = {
  vendor: "Lalamove",
  seat: { value: "HK", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L1018", checked: "2026-11-22" },
  tools: [
    {
      id: "lalamove",
      name: { en: "Lalamove", zh: "货拉拉海外版 Lalamove" },
      category: "logistics",
      domains: ["lalamove.com"],
      cases: ["app.lalamove.com"],
    },
  ],
} as const satisfies VendorEntry;
