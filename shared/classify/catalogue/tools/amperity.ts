import type { VendorEntry } from "../entry.ts";

export const amperity = {
  vendor: "Amperity",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L190", checked: "2026-11-25" },
  tools: [
    {
      id: "amperity",
      name: { en: "Amperity", zh: null },
      category: "marketing",
      domains: ["amperity.com"],
      cases: ["amperity.com"],
    },
  ],
} as const satisfies VendorEntry;
