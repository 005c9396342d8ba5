import type { VendorEntry } from "../entry.ts";

export const ebanx = {
  vendor: "EBANX",
  seat: { value: "BR", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L656", checked: "2026-11-25" },
  tools: [
    {
      id: "ebanx",
      name: { en: "EBANX", zh: null },
      category: "payments",
      domains: ["ebanx.com"],
      cases: ["ebanx.com"],
    },
  ],
} as const satisfies VendorEntry;
