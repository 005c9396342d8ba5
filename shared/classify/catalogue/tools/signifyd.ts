import type { VendorEntry } from "../entry.ts";

export const signifyd = {
  vendor: "Signifyd",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L562", checked: "2026-11-25" },
  tools: [
    {
      id: "signifyd",
      name: { en: "Signifyd", zh: null },
      category: "payments",
      domains: ["signifyd.com"],
      cases: ["signifyd.com"],
    },
  ],
} as const satisfies VendorEntry;
