import type { VendorEntry } from "../entry.ts";

export const pattern = {
  vendor: "Pattern",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L373", checked: "2026-11-25" },
  tools: [
    {
      id: "pattern",
      name: { en: "Pattern", zh: null },
      category: "commerce",
      domains: ["pattern.com"],
      cases: ["pattern.com"],
    },
  ],
} as const satisfies VendorEntry;
