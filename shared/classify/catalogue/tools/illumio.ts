import type { VendorEntry } from "../entry.ts";

export const illumio = {
  vendor: "Illumio",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L760", checked: "2026-11-25" },
  tools: [
    {
      id: "illumio",
      name: { en: "Illumio", zh: null },
      category: "security",
      domains: ["illumio.com"],
      cases: ["illumio.com"],
    },
  ],
} as const satisfies VendorEntry;
