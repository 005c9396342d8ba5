import type { VendorEntry } from "../entry.ts";

export const omio = {
  vendor: "Omio",
  seat: { value: "DE", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L571", checked: "2026-11-25" },
  tools: [
    {
      id: "omio",
      name: { en: "Omio", zh: null },
      category: "travel",
      domains: ["omio.com"],
      cases: ["omio.com"],
    },
  ],
} as const satisfies VendorEntry;
