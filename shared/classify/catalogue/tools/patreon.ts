import type { VendorEntry } from "../entry.ts";

export const patreon = {
  vendor: "Patreon",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L599", checked: "2026-11-22" },
  tools: [
    {
      id: "patreon",
      name: { en: "Patreon", zh: null },
      category: "social",
      domains: ["patreon.com"],
      cases: ["app.patreon.com"],
    },
  ],
} as const satisfies VendorEntry;
