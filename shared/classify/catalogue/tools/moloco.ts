import type { VendorEntry } from "../entry.ts";

export const moloco = {
  vendor: "MOLOCO",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L201", checked: "2026-11-25" },
  tools: [
    {
      id: "moloco",
      name: { en: "Moloco", zh: null },
      category: "advertising",
      domains: ["moloco.com", "adsmoloco.com"],
      cases: ["moloco.com", "adsmoloco.com"],
    },
  ],
} as const satisfies VendorEntry;
